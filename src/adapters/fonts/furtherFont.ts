import type { FurtherFont } from '../../core/look/fontMetrics.ts'
import type { Font } from 'fontkit'

/** At so many widths they are forgotten: a long-lived worker meets ever new texts. */
const keptWidths = 20_000

/** What text fitting needs to know of a font that draws another script. */
export const furtherFont = (font: Font): FurtherFont => {
  const { bold, unitsPerEm, winAscent, winDescent } = boxOf(font)
  return {
    family: font.familyName,
    bold,
    unitsPerEm,
    winAscent,
    winDescent,
    has: (codePoint) => font.hasGlyphForCodePoint(codePoint),
    advanceOf: remembered((text) => font.layout(text, withoutKerning).advanceWidth),
  }
}

/** As libass shapes: everything a script needs, but no kerning. */
const withoutKerning = { kern: false }

const boxOf = (font: Font) => {
  const { usWeightClass, winAscent, winDescent } = font['OS/2']
  const hasBox = winAscent + winDescent > 0
  return {
    bold: usWeightClass >= 600,
    unitsPerEm: font.unitsPerEm,
    // libass goes by the same table, and by the same one where that is empty.
    winAscent: hasBox ? winAscent : font.ascent,
    winDescent: hasBox ? winDescent : -font.descent,
  }
}

/** Fitting asks for the same text at many sizes; shaping it takes a tenth of a millisecond. */
const remembered = (measure: (text: string) => number): ((text: string) => number) => {
  const widths = new Map<string, number>()
  return (text) => {
    const known = widths.get(text)
    if (known !== undefined) return known
    if (widths.size >= keptWidths) widths.clear()
    const width = measure(text)
    widths.set(text, width)
    return width
  }
}
