import type { BlockSnapshot } from './types.ts'
import { tabata } from './tabata.ts'

/** How many rounds a block counts on screen. */
export const roundsOf = ({ format, rounds }: Pick<BlockSnapshot, 'format' | 'rounds'>): number => {
  if (format === 'tabata') return tabata.works
  // As many as possible: nobody knows beforehand.
  if (format === 'amrap') return 1
  return rounds
}
