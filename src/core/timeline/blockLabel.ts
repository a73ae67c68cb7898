import type { BlockSnapshot } from './types.ts'
import { wordsOf } from './words.ts'

type BlockLabelArgs = { block: Pick<BlockSnapshot, 'format' | 'name' | 'phase'>; locale: string }

/** What a block is called where the editor gave it no name. */
export const blockLabel = ({ block: { format, name, phase }, locale }: BlockLabelArgs): string => {
  const words = wordsOf(locale)
  if (name) return name
  if (format === 'amrap') return words.amrap
  if (format === 'for_time') return words.forTime
  return words[phase]
}
