import type { MessageKey } from '../../messages/label.ts'
import type { ComposedBlock } from './rows/blocksOf.ts'
import { formatUses } from '../../core/workout/formatUses.ts'

type Text = (key: MessageKey) => string

/** What a block is called: its name, else its part of the workout. */
export const blockName = ({ name, phase }: ComposedBlock, text: Text): string =>
  name || text(`phase.${phase ?? 'main'}`)

/** How it is done: "Circuit · 3 ×". */
export const blockHow = ({ format, rounds }: ComposedBlock, text: Text): string => {
  const asked = format ?? 'interval'
  return [
    text(`format.${asked}`).split(/\s?:/)[0],
    (rounds ?? 1) > 1 && formatUses[asked].includes('rounds') ? `${rounds} ×` : '',
  ]
    .filter(Boolean)
    .join(' · ')
}
