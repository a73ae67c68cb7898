import type { Clock, LookContext } from '../lookContext.ts'
import type { Drawing } from '../mark.ts'
import { countdown } from './countdown.ts'
import { lastSecondsFrame } from './lastSecondsFrame.ts'
import { ringArc } from './ringArc.ts'
import { ringTrack } from './ringTrack.ts'
import { stateRow } from './stateRow.ts'

type RestTimerArgs = { clock: Clock; context: LookContext }

const alertSeconds = 3

/** State and timer as all cards carry them, in the place where work has them. */
export const restTimer = ({ clock, context }: RestTimerArgs): Drawing => {
  const box = context.layout.cardRing
  return {
    still: [
      ...stateRow({ context, overFootage: false, role: 'rest', word: context.words.rest }),
      ...ringTrack({ box, context, overFootage: false }),
    ],
    moving: [
      ...ringArc({ box, clock, context, role: 'rest' }),
      ...countdown({ alertSeconds, box, clock, context, role: 'rest' }),
      ...lastSecondsFrame({ clock, context, role: 'rest' }),
    ],
  }
}
