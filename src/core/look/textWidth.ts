import type { Face, FontMetrics } from './fontMetrics.ts'

type TextWidthArgs = { em: number; face: Face; metrics: FontMetrics; text: string }

/** Width in pixels at that size. libass does not kern unless told to, so advances add up exactly. */
export const textWidth = ({ em, face, metrics, text }: TextWidthArgs): number => {
  const { advances } = metrics.faces[face]
  // What our fonts lack comes from whatever font the machine has: one em is the widest that is usual.
  const units = [...text].reduce(
    (sum, glyph) => sum + (advances[glyph.codePointAt(0)!] ?? metrics.unitsPerEm),
    0,
  )
  return (units / metrics.unitsPerEm) * em
}
