import type { FontMetrics } from '../fontMetrics.ts'

const face = (family: string, bold: boolean) => ({
  family,
  bold,
  advances: Object.fromEntries(Array.from({ length: 0x250 }, (_, codePoint) => [codePoint, 500])),
})

/** For tests: every glyph is half an em wide, a line box 1.2 em high, a capital 0.7 em. */
export const evenMetrics: FontMetrics = {
  unitsPerEm: 1000,
  winAscent: 950,
  winDescent: 250,
  capHeight: 700,
  faces: { bold: face('Even', true), medium: face('Even Medium', false), black: face('Even Black', false) },
}
