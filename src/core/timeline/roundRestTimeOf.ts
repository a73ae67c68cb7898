import type { SaidTime } from './saidTime.ts'
import type { BlockSnapshot, WorkoutTimes } from './types.ts'
import { firstSaid } from './firstSaid.ts'

type RoundRestTimeOfArgs = {
  block: Pick<BlockSnapshot, 'times'>
  defaults: Pick<WorkoutTimes, 'restBetweenRoundsSeconds'>
}

/** How long the rest between two rounds of a block is. */
export const roundRestTimeOf = ({ block, defaults }: RoundRestTimeOfArgs): SaidTime =>
  firstSaid({
    asked: [{ from: 'block', seconds: block.times.restBetweenRoundsSeconds }],
    otherwise: { from: 'workout', seconds: defaults.restBetweenRoundsSeconds },
  })
