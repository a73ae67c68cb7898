import type { Say } from '../useSay.ts'
import type { ComposedItem } from '../rows/blocksOf.ts'
import type { ItemFigures } from './itemFigures.ts'
import { DEFAULT_MESSAGE_SECONDS } from '../../../core/workout/messageSeconds.ts'
import { secondsText } from '../secondsText.ts'

type ItemSummaryArgs = {
  item: ComposedItem
  /** Of an exercise that is known; else null. */
  figures: ItemFigures | null
  say: Say
}

/** What an item asks for, in a few words: "40 s · rest 20 s · both sides". */
export const itemSummary = ({ figures, item, say }: ItemSummaryArgs): string =>
  (item.kind === 'rest' || item.kind === 'message' ? standing(item) : working({ figures, item, say }))
    .filter(Boolean)
    .join(' · ')

const standing = ({ kind, seconds }: ComposedItem): string[] => {
  const shown = seconds ?? (kind === 'message' ? DEFAULT_MESSAGE_SECONDS : null)
  return shown === null ? [] : [secondsText(shown)]
}

const working = ({ figures, item, say }: ItemSummaryArgs): string[] => {
  if (!figures) return []
  const { rest, sides, work } = figures
  return [
    work === null ? '' : work.kind === 'reps' ? `${work.reps} ×` : secondsText(work.seconds),
    rest && rest.seconds > 0 ? say('compose.rest', { rest: secondsText(rest.seconds) }) : '',
    sides.length === 2 ? say('compose.bothSides') : sides[0] ? say(`side.${sides[0]}`) : '',
    item.loadNote ?? '',
  ]
}
