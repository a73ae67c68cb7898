import type { Step } from './step.ts'
import type { BlockSnapshot, ItemSnapshot, WorkoutSnapshot } from './types.ts'
import { stepOf } from './stepOf.ts'
import { toFrames } from './toFrames.ts'
import { workSteps } from './workSteps.ts'

export type ItemStepsArgs = {
  block: BlockSnapshot
  item: ItemSnapshot
  round: number
  rounds: number
  workout: WorkoutSnapshot
}

/** What an item itself takes, without the rest that may follow it. */
export const itemSteps = ({ item, ...args }: ItemStepsArgs): Step[] => {
  if (item.kind === 'exercise') return workSteps({ item, ...args })
  const { block, round, rounds } = args
  const shared = { block, frames: toFrames(item.seconds), itemId: item.id, round, rounds }
  return item.kind === 'rest'
    ? [stepOf({ ...shared, kind: 'rest' })]
    : [stepOf({ ...shared, kind: 'message', label: item.text })]
}
