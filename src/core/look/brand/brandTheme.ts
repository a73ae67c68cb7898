import type { Theme } from '../themes.ts'
import type { BrandModel } from './brandModel.ts'
import { themes } from '../themes.ts'
import { brandColours } from './brandModel.ts'
import { logoOf } from './logoOf.ts'

type BrandThemeArgs = { brand: BrandModel | null | undefined }

/** The brand as a theme, with every gap filled from the dark one. */
export const brandTheme = ({ brand }: BrandThemeArgs): Theme => {
  const { dark } = themes
  const said = Object.fromEntries(
    brandColours.flatMap((name) => (brand?.[name] ? [[name, brand[name].toUpperCase()]] : [])),
  )
  return {
    ...dark,
    ...said,
    scrimOpacity: shareOf(brand?.scrimPercent) ?? dark.scrimOpacity,
    radius: shareOf(brand?.radiusPercent) ?? dark.radius,
    face: brand?.face ?? dark.face,
    upper: brand?.upper ?? dark.upper,
    logo: (brand?.logo && logoOf(brand.logo)?.logo) || null,
  }
}

const shareOf = (percent: number | null | undefined): number | undefined =>
  percent === null || percent === undefined ? undefined : percent / 100
