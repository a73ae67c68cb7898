import type { FontMetrics } from './fontMetrics.ts'
import { drawnText } from './drawnText.ts'
import { isDrawable } from './isDrawable.ts'

type UndrawableArgs = { metrics: FontMetrics; text: string }

/** The characters that no font has, each once, in the order of the text: they are left out of the picture. */
export const undrawable = ({ metrics, text }: UndrawableArgs): string[] => [
  ...new Set([...drawnText(text)].filter((glyph) => !isDrawable({ face: 'bold', glyph, metrics }))),
]
