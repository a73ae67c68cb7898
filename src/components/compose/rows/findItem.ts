import type { ComposedBlock, ComposedItem } from './blocksOf.ts'
import type { ItemPlace } from './moveItem.ts'

/** Where an item stands now; null: it is gone. */
export const findItem = (
  blocks: readonly ComposedBlock[],
  id: string,
): { item: ComposedItem; place: ItemPlace } | null => {
  for (const [block, { items }] of blocks.entries()) {
    const index = items.findIndex((item) => item.id === id)
    if (index >= 0) return { item: items[index]!, place: { block, item: index } }
  }
  return null
}
