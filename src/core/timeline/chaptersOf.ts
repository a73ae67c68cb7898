import type { Interval, IntervalKind, Timeline } from './types.ts'
import { secondsOf } from './secondsOf.ts'
import { wordsOf } from './words.ts'

export type Chapter = {
  /** 0-based, in order. */
  index: number
  title: string
  /** Inclusive; the start of an interval, where a key frame is. */
  startSeconds: number
  /** Exclusive; the next chapter's start. */
  endSeconds: number
  /** The interval that it begins with. */
  kind: IntervalKind
}

/** What a player's chapter list shows: each exercise with its sides and the rest after it, and what stands between. */
export const chaptersOf = ({ intervals, locale, totalFrames }: Timeline): Chapter[] => {
  const openers = intervals.filter((interval, i) => opens({ before: intervals[i - 1] ?? null, interval }))
  return openers.map((interval, index) => ({
    index,
    title: titleOf({ interval, locale }),
    startSeconds: secondsOf(interval.startFrame),
    endSeconds: secondsOf(openers[index + 1]?.startFrame ?? totalFrames),
    kind: interval.kind,
  }))
}

const opens = ({ before, interval }: { before: Interval | null; interval: Interval }): boolean => {
  if (before === null) return true
  const { exerciseNumber, kind } = interval
  if (kind === 'rest' || kind === 'switch_sides') return false
  const otherSide = kind === 'work' && isSecond({ before, exerciseNumber })
  return !otherSide
}

/** The second side shares its number with the switch, or with the first side, that it follows. */
const isSecond = ({ before, exerciseNumber }: { before: Interval; exerciseNumber: number }): boolean =>
  (before.kind === 'switch_sides' || before.kind === 'work') && before.exerciseNumber === exerciseNumber

const titleOf = ({ interval, locale }: { interval: Interval; locale: string }): string => {
  const words = wordsOf(locale)
  const { kind, label, round, rounds } = interval
  if (kind === 'prepare') return words.getReady
  if (kind === 'outro') return words.wellDone
  if (kind === 'round_rest' && round > 1)
    return words.round.replace('{round}', String(round)).replace('{rounds}', String(rounds))
  return label
}
