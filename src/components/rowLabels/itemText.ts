import type { ItemModel } from '../../core/workout/types.ts'
import type { MessageKey } from '../../messages/label.ts'
import { DEFAULT_MESSAGE_SECONDS } from '../../core/workout/messageSeconds.ts'

type ItemTextArgs = {
  /** null: not chosen, or not known yet. */
  exerciseName: string | null
  item: ItemModel
  /** 1-based, as the list shows it. */
  number: number
  text: (key: MessageKey) => string
}

/** An item in one line: "2 · Squat · 40 s". */
export const itemText = ({ exerciseName, item, number, text }: ItemTextArgs): string =>
  [String(number), ...partsOf({ exerciseName, item, text })].filter(Boolean).join(' · ')

const partsOf = ({ exerciseName, item, text }: Omit<ItemTextArgs, 'number'>): string[] => {
  const { kind, seconds, text: message } = item
  if (kind === 'rest') return [text('itemKind.rest'), secondsText(seconds)]
  if (kind === 'message')
    return [message || text('itemKind.message'), secondsText(seconds ?? DEFAULT_MESSAGE_SECONDS)]
  return [
    exerciseName ?? text('item.noExercise'),
    targetText({ item, text }),
    item.side && item.side !== 'auto' ? text(`side.${item.side}`) : '',
    item.loadNote ?? '',
  ]
}

const targetText = ({
  item: { reps, target, workSeconds },
  text,
}: Pick<ItemTextArgs, 'item' | 'text'>): string => {
  if (target === 'reps') return reps ? `${reps} ×` : text('target.reps')
  return target === 'time' ? secondsText(workSeconds) : ''
}

const secondsText = (seconds: number | null | undefined): string => (seconds ? `${seconds} s` : '')
