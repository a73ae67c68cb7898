import type { RingBox } from '../layout.ts'
import type { Clock, LookContext } from '../lookContext.ts'
import type { Drawing } from '../mark.ts'
import type { StateRole } from '../themes.ts'
import { countdown } from './countdown.ts'
import { repsCount } from './repsCount.ts'
import { ringArc } from './ringArc.ts'
import { ringTrack } from './ringTrack.ts'

type RingTimerArgs = {
  /** Seconds before the end that fill the disc with the state's colour. 0: none. */
  alertSeconds: number
  box: RingBox
  clock: Clock
  context: LookContext
  overFootage: boolean
  /** Their number stands where the time would. @default none */
  reps?: number
  role: StateRole
}

/** Track, arc and the number in the ring. */
export const ringTimer = (args: RingTimerArgs): Drawing => {
  const { box, context, reps } = args
  if (!context.show.timer) return { still: [], moving: [] }
  const track = ringTrack(args)
  const arc = ringArc(args)
  return reps === undefined
    ? { still: track, moving: [...arc, ...countdown(args)] }
    : { still: [...track, ...repsCount({ box, context, reps })], moving: arc }
}
