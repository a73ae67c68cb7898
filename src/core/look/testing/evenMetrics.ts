import type { FontMetrics, FurtherFont } from '../fontMetrics.ts'

const face = (family: string, bold: boolean) => ({
  family,
  bold,
  advances: Object.fromEntries(Array.from({ length: 0x250 }, (_, codePoint) => [codePoint, 500])),
})

const square: FurtherFont = {
  family: 'Even Square',
  bold: false,
  unitsPerEm: 100,
  winAscent: 100,
  winDescent: 20,
  has: (codePoint) => codePoint >= 0x3000 && codePoint < 0xa000,
  advanceOf: (text) => 100 * [...text].length,
}

/** For tests: every glyph is half an em wide (ideographs one), a line box 1.2 em high, a capital 0.7 em. */
export const evenMetrics: FontMetrics = {
  unitsPerEm: 1000,
  winAscent: 950,
  winDescent: 250,
  capHeight: 700,
  faces: { bold: face('Even', true), medium: face('Even Medium', false), black: face('Even Black', false) },
  further: [square],
}
