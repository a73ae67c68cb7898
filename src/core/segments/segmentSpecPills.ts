import type { Pill } from '../look/parts/cuePills.ts'
import type { Interval } from '../timeline/types.ts'
import { pillSeconds } from '../look/parts/cuePills.ts'

type PillsOfArgs = {
  frameRate: number
  /** Inclusive, on the programme's grid. */
  fromFrame: number
  interval: Interval
  /** Exclusive. */
  toFrame: number
}

/** The cues that are also seen in the segment, counted from its first frame; one may have begun before. */
export const pillsOf = ({ frameRate, fromFrame, interval, toFrame }: PillsOfArgs): Pill[] =>
  interval.cues.flatMap(({ atFrame, type }) =>
    (type === 'halfway' || type === 'ten_seconds') &&
    atFrame + Math.round(pillSeconds * frameRate) > fromFrame &&
    atFrame < toFrame
      ? [{ type, atFrame: atFrame - fromFrame }]
      : [],
  )
