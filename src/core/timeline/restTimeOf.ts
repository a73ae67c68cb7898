import type { SaidTime } from './saidTime.ts'
import type { BlockSnapshot, ExerciseItem, ItemSnapshot, WorkoutTimes } from './types.ts'
import { firstSaid } from './firstSaid.ts'

type RestTimeOfArgs = {
  block: Pick<BlockSnapshot, 'times'>
  defaults: Pick<WorkoutTimes, 'restSeconds'>
  item: Pick<ExerciseItem, 'restAfterSeconds'>
  /** What follows in the block. */
  next: Pick<ItemSnapshot, 'kind'> | undefined
}

/** How long the rest after an item is, where its format has one. */
export const restTimeOf = ({ block, defaults, item, next }: RestTimeOfArgs): SaidTime =>
  firstSaid({
    asked: [
      { from: 'item', seconds: item.restAfterSeconds },
      // A rest that the editor has put there stands in for the usual one, else the viewer would rest twice.
      { from: 'next', seconds: next?.kind === 'rest' ? 0 : null },
      { from: 'block', seconds: block.times.restSeconds },
    ],
    otherwise: { from: 'workout', seconds: defaults.restSeconds },
  })
