import { slipCost } from './slipCost.ts'

type MeantOfArgs = {
  /** Folded, as it was typed. */
  asked: string
  /** Folded words that there are and that may be like it. */
  candidates: readonly string[]
}

/** Of the words that are equally near. */
const MOST = 8

/** In thirds of a slip: one in a word of four letters, and a doubled letter besides in longer ones; two from eight. */
const allowed = (letters: number): number => (letters < 5 ? 3 : letters < 8 ? 4 : 6)

/** The words that a misspelt one most likely meant: those nearest to it; none where all are too far. */
export const meantOf = ({ asked, candidates }: MeantOfArgs): string[] => {
  const costs = new Map(candidates.map((word) => [word, slipCost({ asked, word })]))
  const least = Math.min(...costs.values())
  if (least > allowed([...asked].length)) return []
  return candidates.filter((word) => costs.get(word) === least).slice(0, MOST)
}
