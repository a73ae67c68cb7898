import type { LogoScreen } from '../look/layout.ts'
import type { LookContext } from '../look/lookContext.ts'
import type { PlacedLogo } from './types.ts'
import { directionOf } from '../look/directionOf.ts'
import { even } from '../look/even.ts'

type PlaceLogoArgs = { context: LookContext; screen: LogoScreen }

/** The brand's logo, as large as its corner of the screen allows; at the left where the language is written from the right. */
export const placeLogo = ({
  context: { layout, locale, theme },
  screen,
}: PlaceLogoArgs): PlacedLogo | undefined => {
  if (!theme.logo) return undefined
  const { hash, heightPx, widthPx } = theme.logo
  const { maxHeight, maxWidth, right, top } = layout.logo[screen]
  const scale = Math.min(maxHeight / heightPx, maxWidth / widthPx)
  const size = { widthPx: atLeastTwo(scale * widthPx), heightPx: atLeastTwo(scale * heightPx) }
  const xPx = even(right - size.widthPx)
  const mirroredXPx = layout.widthPx - xPx - size.widthPx
  return { hash, rect: { ...size, xPx: directionOf(locale) === 'rtl' ? mirroredXPx : xPx, yPx: even(top) } }
}

/** Never over its box: rounded down. */
const atLeastTwo = (pixels: number): number => Math.max(2, 2 * Math.floor(pixels / 2))
