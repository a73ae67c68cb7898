import type { SilentInterval } from '../intervalsOf.ts'
import type { Interval } from '../types.ts'
import { placed } from './placed.ts'
import { wishesOf } from './wishesOf.ts'

/** Gives every interval what is heard in it, in one pass: a work says its name only if no pause before it did. */
export const withCues = (intervals: readonly SilentInterval[]): Interval[] => {
  let announced: number | null = null
  return intervals.map((interval, i) => {
    const before = intervals[i - 1] ?? null
    const isKnown =
      announced === interval.index || (before?.kind === 'switch_sides' && interval.kind === 'work')
    const cues = placed({ cues: wishesOf({ announced: isKnown, before, interval }), interval })
    if (cues.some(({ phraseKey }) => announcing.has(phraseKey)))
      announced = interval.next?.intervalIndex ?? null
    return { ...interval, cues }
  })
}

const announcing: ReadonlySet<string> = new Set(['cue.getReady', 'cue.next'])
