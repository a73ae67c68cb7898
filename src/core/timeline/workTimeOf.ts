import type { SaidTime } from './saidTime.ts'
import type { BlockSnapshot, ExerciseItem, ExerciseSnapshot, WorkoutTimes } from './types.ts'
import { firstSaid } from './firstSaid.ts'

type WorkTimeOfArgs = {
  block: Pick<BlockSnapshot, 'times'>
  defaults: Pick<WorkoutTimes, 'workSeconds'>
  exercise: Pick<ExerciseSnapshot, 'defaultWorkSeconds'>
  item: Pick<ExerciseItem, 'target'>
}

/** How long one side of an item that is counted in time lasts. */
export const workTimeOf = ({ block, defaults, exercise, item: { target } }: WorkTimeOfArgs): SaidTime =>
  firstSaid({
    asked: [
      { from: 'item', seconds: target?.kind === 'time' ? target.seconds : null },
      { from: 'block', seconds: block.times.workSeconds },
      { from: 'exercise', seconds: exercise.defaultWorkSeconds },
    ],
    otherwise: { from: 'workout', seconds: defaults.workSeconds },
  })
