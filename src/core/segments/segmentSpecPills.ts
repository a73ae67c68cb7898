import type { Pill } from '../look/parts/cuePills.ts'
import type { Interval } from '../timeline/types.ts'

type PillsOfArgs = {
  /** Inclusive, on the programme's grid. */
  fromFrame: number
  interval: Interval
  /** Exclusive. */
  toFrame: number
}

/** The cues that are also seen, counted from the segment's first frame. */
export const pillsOf = ({ fromFrame, interval, toFrame }: PillsOfArgs): Pill[] =>
  interval.cues.flatMap(({ atFrame, type }) =>
    (type === 'halfway' || type === 'ten_seconds') && atFrame >= fromFrame && atFrame < toFrame
      ? [{ type, atFrame: atFrame - fromFrame }]
      : [],
  )
