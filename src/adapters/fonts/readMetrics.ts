import type { Face, FaceMetrics, FontMetrics } from '../../core/look/fontMetrics.ts'
import type { Font } from 'fontkit'
import * as fontkit from 'fontkit'

type FontBytes = { bytes: Uint8Array; face: Face; name: string }

/** What the files say of themselves: a package may carry a surprising family name, so none is guessed. */
export const readMetrics = (files: readonly FontBytes[]): FontMetrics => {
  const fonts = files.map(({ bytes, face, name }) => ({ face, font: open({ bytes, name }) }))
  const { font } = fonts[0]!
  return {
    unitsPerEm: font.unitsPerEm,
    winAscent: font['OS/2'].winAscent,
    winDescent: font['OS/2'].winDescent,
    capHeight: font.capHeight,
    faces: {
      bold: faceMetrics(fonts.filter(({ face }) => face === 'bold').map((entry) => entry.font)),
      medium: faceMetrics(fonts.filter(({ face }) => face === 'medium').map((entry) => entry.font)),
      black: faceMetrics(fonts.filter(({ face }) => face === 'black').map((entry) => entry.font)),
    },
  }
}

const open = ({ bytes, name }: { bytes: Uint8Array; name: string }): Font => {
  const font = fontkit.create(Buffer.from(bytes))
  if (!('glyphForCodePoint' in font))
    throw new TypeError(`readMetrics: "${name}" is a collection, not a single font`)
  return font
}

const faceMetrics = (fonts: readonly Font[]): FaceMetrics => ({
  family: fonts[0]!.familyName,
  bold: fonts[0]!.subfamilyName === 'Bold',
  // The first subset that has a code point wins, as with libass.
  advances: Object.assign({}, ...fonts.toReversed().map(advancesOf)) as Record<number, number>,
})

const advancesOf = (font: Font): Record<number, number> =>
  Object.fromEntries(
    font.characterSet.map(
      (codePoint) => [codePoint, font.glyphForCodePoint(codePoint).advanceWidth] as const,
    ),
  )
