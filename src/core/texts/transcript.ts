import type { Timeline } from '../timeline/types.ts'
import type { Told } from './toldIn.ts'
import { secondsOf } from '../timeline/secondsOf.ts'
import { clockText } from '../workout/clockText.ts'
import { oneLine } from './oneLine.ts'
import { textWordsOf } from './textWordsOf.ts'
import { toldIn } from './toldIn.ts'

/** The workout to read instead of to watch: one line for everything that is shown or said, each with its time. */
export const transcript = ({ intervals, locale, phrases, title, totalFrames }: Timeline): string => {
  const lines = intervals.flatMap((interval, i) =>
    linesOf({ before: intervals[i - 1] ?? null, interval, locale, phrases }),
  )
  const timed = lines.map(({ atFrame, text }) => `${clockText(Math.floor(secondsOf(atFrame)))}  ${text}\n`)
  return `${oneLine(title)}\n${clockText(secondsOf(totalFrames))}\n\n${timed.join('')}`
}

type LinesOfArgs = Parameters<typeof toldIn>[0]
type Line = Pick<Told, 'atFrame' | 'text'>

const linesOf = (args: LinesOfArgs): Line[] => {
  const { interval, locale } = args
  const shown = shownText({ interval, locale })
  // A work's own line names it already.
  const named = nameOf({ interval, locale })
  const told: Line[] = toldIn(args).filter(({ text }) => text !== named)
  return shown === '' ? told : [{ atFrame: interval.startFrame, text: shown }, ...told]
}

/** What stands on the screen and nobody says. */
const shownText = ({ interval, locale }: Pick<LinesOfArgs, 'interval' | 'locale'>): string => {
  const { dose, exercises, kind, label } = interval
  if (kind === 'message') return oneLine(label)
  if (kind !== 'work') return ''
  const name = nameOf({ interval, locale })
  return dose && exercises.length < 2 ? `${name}, ${textWordsOf(locale).dose(dose)}` : name
}

const nameOf = ({ interval: { label, side }, locale }: Pick<LinesOfArgs, 'interval' | 'locale'>): string =>
  side ? textWordsOf(locale).onSide({ name: oneLine(label), side }) : oneLine(label)
