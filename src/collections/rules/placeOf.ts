import { inLanguage } from '../../messages/inLanguage.ts'
import { label, type MessageKey } from '../../messages/label.ts'

const rowNames: Readonly<Record<string, MessageKey>> = {
  blocks: 'block',
  cues: 'exercise.cue',
  instructions: 'exercise.instruction',
  items: 'item',
}

/** Where a field stands, as an editor counts: `blocks.0.items.2.seconds` is "Block 1 · Item 3"; '' outside lists. */
export const placeOf = ({ language, path }: { language: string; path: string }): string =>
  [...path.matchAll(/(\w+)\.(\d+)/g)]
    .map(([, list = '', index]) => {
      const name = rowNames[list]
      return `${name ? inLanguage(label(name), language) : list} ${Number(index) + 1}`
    })
    .join(' · ')
