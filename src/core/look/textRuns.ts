import type { Face, FontBox, FontMetrics, FurtherFont } from './fontMetrics.ts'
import { drawnText } from './drawnText.ts'
import { isCjk } from './isCjk.ts'
import { isDrawable } from './isDrawable.ts'
import { joiners } from './joiners.ts'

/** A part of a text that one font draws. */
export type TextRun = {
  text: string
  family: string
  bold: boolean
  font: FontBox
  /** Width in that font's units. */
  units: number
  /** Of the size asked for: a script whose letters fill the em is drawn smaller to look as large. */
  scale: number
  isCjk: boolean
}

type TextRunsArgs = { face: Face; metrics: FontMetrics; text: string }

/** Ideographs fill their em; Latin capitals 0.71 of it. */
const cjkScale = 0.9

/**
 * The text as runs of one font each, because libass looks for a glyph in the font that is named and nowhere else.
 * Characters that no font has are left out; `undrawable` tells the editor which.
 */
export const textRuns = ({ face, metrics, text }: TextRunsArgs): TextRun[] => {
  const pieces: Piece[] = []
  for (const glyph of shown({ face, metrics, text })) {
    const last = pieces.at(-1)
    const font = fontOf({ before: last?.font ?? null, face, glyph, metrics })
    const square = isCjk(glyph)
    if (last && last.font === font && last.isCjk === square) last.text += glyph
    else pieces.push({ font, isCjk: square, text: glyph })
  }
  return pieces.map((piece) => runOf({ face, metrics, piece }))
}

/** Where characters are left out, the spaces round them become one. */
const shown = ({ face, metrics, text }: TextRunsArgs): string =>
  [...drawnText(text)]
    .filter((glyph) => isDrawable({ face, glyph, metrics }))
    .join('')
    .replaceAll(/ {2,}/g, ' ')
    .trim()

/** null: the face itself. */
type Font = FurtherFont | null
type Piece = { font: Font; isCjk: boolean; text: string }

type FontOfArgs = Omit<TextRunsArgs, 'text'> & { before: Font; glyph: string }

const fontOf = ({ before, face, glyph, metrics }: FontOfArgs): Font => {
  const codePoint = glyph.codePointAt(0)!
  // Spaces, accents and joiners belong to what they follow: a change of font between would part what joins.
  if (joiners.has(glyph) || (before && follows.test(glyph) && before.has(codePoint))) return before
  if (metrics.faces[face].advances[codePoint] !== undefined) return null
  return metrics.further.find((font) => font.has(codePoint)) ?? null
}

const follows = /^[\s\p{M}]$/u

type RunOfArgs = Omit<TextRunsArgs, 'text'> & { piece: Piece }

const runOf = ({ face, metrics, piece: { font, ...piece } }: RunOfArgs): TextRun => {
  const said = { ...piece, scale: piece.isCjk ? cjkScale : 1 }
  if (font) {
    const { advanceOf, bold, family } = font
    // A font that is not bold is emboldened, which leaves its widths as they are.
    return { ...said, family, bold: bold || face !== 'medium', font, units: advanceOf(piece.text) }
  }
  const { advances, bold, family } = metrics.faces[face]
  const units = [...piece.text].reduce((sum, glyph) => sum + (advances[glyph.codePointAt(0)!] ?? 0), 0)
  return { ...said, family, bold, font: metrics, units }
}
