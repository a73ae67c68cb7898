import type { MessageKey } from '../../messages/label.ts'
import { fillBlanks } from '../../core/fillBlanks.ts'

type TimeLeftTextArgs = { seconds: number | null; text: (key: MessageKey) => string }

/** “about 2 min left”: an estimate is told as coarsely as it is known. null: nothing is known. */
export const timeLeftText = ({ seconds, text }: TimeLeftTextArgs): string | null => {
  const say = (key: MessageKey, blanks: Record<string, number>): string =>
    fillBlanks({ blanks, text: text(key) })
  if (seconds === null) return null
  if (seconds < 8) return text('live.left.moment')
  if (seconds < 55) return say('live.left.seconds', { count: Math.ceil(seconds / 10) * 10 })
  const minutes = Math.round(seconds / 60)
  if (minutes < 60) return say('live.left.minutes', { count: minutes })
  const tens = Math.round(minutes / 10)
  return say('live.left.hours', { hours: Math.floor(tens / 6), minutes: (tens % 6) * 10 })
}
