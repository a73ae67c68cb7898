import type { Clock, LookContext } from '../lookContext.ts'
import type { Drawing } from '../mark.ts'
import { lastSecondsFrame } from './lastSecondsFrame.ts'
import { ringTimer } from './ringTimer.ts'
import { stateRow } from './stateRow.ts'

type RestTimerArgs = { clock: Clock; context: LookContext }

const alertSeconds = 3

/** State and timer as all cards carry them, in the place where work has them. */
export const restTimer = ({ clock, context }: RestTimerArgs): Drawing => {
  const timer = ringTimer({
    alertSeconds,
    box: context.layout.cardRing,
    clock,
    context,
    overFootage: false,
    role: 'rest',
  })
  return {
    still: [
      ...stateRow({ context, overFootage: false, role: 'rest', word: context.words.rest }),
      ...timer.still,
    ],
    moving: [...timer.moving, ...lastSecondsFrame({ clock, context, role: 'rest' })],
  }
}
