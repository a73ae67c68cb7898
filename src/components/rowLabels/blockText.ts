import type { BlockModel } from '../../core/workout/types.ts'
import type { MessageKey } from '../../messages/label.ts'
import { formatUses } from '../../core/workout/formatUses.ts'

type BlockTextArgs = { block: BlockModel; number: number; text: (key: MessageKey) => string }

/** A block in one line: "1 · Warm-up · Circuit · 3 ×". */
export const blockText = ({ block, number, text }: BlockTextArgs): string => {
  const format = block.format ?? 'interval'
  const rounds = block.rounds ?? 1
  return [
    String(number),
    block.name || text(`phase.${block.phase ?? 'main'}`),
    text(`format.${format}`).split(/\s?:/)[0],
    rounds > 1 && formatUses[format].includes('rounds') ? `${rounds} ×` : '',
  ]
    .filter(Boolean)
    .join(' · ')
}
