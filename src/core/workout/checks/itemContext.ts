import type { BlockSnapshot, ItemSnapshot, WorkoutSnapshot } from '../../timeline/types.ts'
import type { BlockModel, ItemModel, WorkoutExercises } from '../types.ts'

/** An item as it was typed, and as the timeline will understand it. */
export type ItemContext = {
  path: string
  model: ItemModel
  item: ItemSnapshot
  /** Its place among the block's exercises, and their number. */
  turn: { index: number; count: number }
} & BlockContext

export type BlockContext = {
  blockModel: BlockModel
  block: BlockSnapshot
  exercises: WorkoutExercises
  workout: WorkoutSnapshot
}
