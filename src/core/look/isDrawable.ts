import type { Face, FontMetrics } from './fontMetrics.ts'
import { joiners } from './joiners.ts'

type IsDrawableArgs = { face: Face; glyph: string; metrics: FontMetrics }

/** Whether the face or a further font has the character. */
export const isDrawable = ({ face, glyph, metrics }: IsDrawableArgs): boolean => {
  const codePoint = glyph.codePointAt(0)!
  return (
    metrics.faces[face].advances[codePoint] !== undefined ||
    joiners.has(glyph) ||
    metrics.further.some((font) => font.has(codePoint))
  )
}
