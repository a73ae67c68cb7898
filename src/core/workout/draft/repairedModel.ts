import type { BlockModel, ItemModel, WorkoutModel } from '../types.ts'
import type { Limit } from '../limits.ts'
import { limits } from '../limits.ts'

/** What is half typed, brought into range, so that it has a timeline; what is in range stays as it is. */
export const repairedModel = (model: WorkoutModel): WorkoutModel => ({
  ...model,
  defaults: model.defaults && within(model.defaults, limits.defaults),
  blocks: model.blocks?.map(repairedBlock),
})

const repairedBlock = (block: BlockModel): BlockModel => ({
  ...within(block, limits.block),
  items: block.items?.map(repairedItem),
})

const repairedItem = (item: ItemModel): ItemModel => {
  const { messageSeconds, reps, restAfterSeconds, restSeconds, workSeconds } = limits.item
  const seconds = item.kind === 'message' ? messageSeconds : restSeconds
  return within(item, { reps, restAfterSeconds, seconds, workSeconds })
}

const within = <T extends object>(said: T, ranges: Readonly<Record<string, Limit>>): T =>
  // Only numbers change, and they stay numbers.
  Object.fromEntries(
    Object.entries(said).map(([name, value]: [string, unknown]) => {
      const limit = ranges[name]
      return [name, limit && typeof value === 'number' ? nearest(value, limit) : value]
    }),
  ) as T

const nearest = (value: number, { max, min, whole }: Limit): number =>
  Math.min(max, Math.max(min, whole ? Math.round(value) : value))
