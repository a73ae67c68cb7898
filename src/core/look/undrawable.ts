import { drawnText } from './drawnText.ts'
import { joiners } from './joiners.ts'

type UndrawableArgs = {
  /** Whether any font has the character. */
  has: (codePoint: number) => boolean
  text: string
}

/** The characters that no font has, each once, in the order of the text: they are left out of the picture. */
export const undrawable = ({ has, text }: UndrawableArgs): string[] => [
  ...new Set([...drawnText(text)].filter((glyph) => !joiners.has(glyph) && !has(glyph.codePointAt(0)!))),
]
