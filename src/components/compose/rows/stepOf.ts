import type { ItemPlace } from './moveItem.ts'

type StepOfArgs = {
  from: ItemPlace
  /** −1: towards the beginning. */
  by: -1 | 1
  /** How many items each block has. */
  counts: readonly number[]
  /** Of one block. */
  most: number
}

/**
 * Where an item stands after one step up or down: at the edge of its block it goes on into the next one. null: there is
 * nowhere to go, or no room.
 */
export const stepOf = ({ by, counts, from, most }: StepOfArgs): ItemPlace | null => {
  const item = from.item + by
  if (item >= 0 && item < (counts[from.block] ?? 0)) return { block: from.block, item }
  const block = from.block + by
  const count = counts[block]
  if (count === undefined || count >= most) return null
  return { block, item: by === 1 ? 0 : count }
}
