import type { SaidTime } from './saidTime.ts'
import type { BlockSnapshot, WorkoutTimes } from './types.ts'
import { firstSaid } from './firstSaid.ts'

type BlockRestTimeOfArgs = {
  block: Pick<BlockSnapshot, 'restAfterSeconds'>
  defaults: Pick<WorkoutTimes, 'restBetweenRoundsSeconds'>
}

/** How long the rest between a block and the next one is. */
export const blockRestTimeOf = ({ block, defaults }: BlockRestTimeOfArgs): SaidTime =>
  firstSaid({
    asked: [{ from: 'block', seconds: block.restAfterSeconds }],
    otherwise: { from: 'workout', seconds: defaults.restBetweenRoundsSeconds },
  })
