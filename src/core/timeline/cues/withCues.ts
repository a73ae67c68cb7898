import type { SilentInterval } from '../intervalsOf.ts'
import type { Interval } from '../types.ts'
import type { CueContext } from './cueContext.ts'
import { placed } from './placed.ts'
import { wishesOf } from './wishesOf.ts'

type WithCuesArgs = { context: CueContext; intervals: readonly SilentInterval[] }

/** Gives every interval what is heard in it, in one pass: a work says its name only if no pause before it did. */
export const withCues = ({ context, intervals }: WithCuesArgs): Interval[] => {
  let announced: number | null = null
  return intervals.map((interval, i) => {
    const before = intervals[i - 1] ?? null
    const isKnown =
      announced === interval.index || (before?.kind === 'switch_sides' && interval.kind === 'work')
    const wishes = wishesOf({ announced: isKnown, before, context, interval })
    const cues = placed({ cues: wishes, interval })
    if (cues.some(({ phraseKey }) => announcing.has(phraseKey)))
      announced = interval.next?.intervalIndex ?? null
    return { ...interval, cues }
  })
}

const announcing: ReadonlySet<string> = new Set(['cue.getReady', 'cue.next'])
