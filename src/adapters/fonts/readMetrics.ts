import type { Face, FaceMetrics, FontMetrics } from '../../core/look/fontMetrics.ts'
import type { Font } from 'fontkit'
import { furtherFont } from './furtherFont.ts'

type ReadMetricsArgs = { faces: ReadonlyArray<{ face: Face; font: Font }>; further: readonly Font[] }

/** What the files say of themselves: a package may carry a surprising family name, so none is guessed. */
export const readMetrics = ({ faces, further }: ReadMetricsArgs): FontMetrics => {
  const { font } = faces[0]!
  const metricsOf = (face: Face): FaceMetrics =>
    faceMetrics(faces.filter((entry) => entry.face === face).map((entry) => entry.font))
  return {
    unitsPerEm: font.unitsPerEm,
    winAscent: font['OS/2'].winAscent,
    winDescent: font['OS/2'].winDescent,
    capHeight: font.capHeight,
    faces: { bold: metricsOf('bold'), medium: metricsOf('medium'), black: metricsOf('black') },
    further: further.map(furtherFont),
  }
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
