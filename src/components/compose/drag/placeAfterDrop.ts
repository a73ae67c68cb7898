import type { DragWhat, DropPlace } from './types.ts'

/** Where it stands once it has been taken out of its old place; null: where it was. */
export const placeAfterDrop = (what: DragWhat, drop: DropPlace): DropPlace | null => {
  if (what.kind === 'block' && drop.kind === 'block') {
    const index = drop.index > what.index ? drop.index - 1 : drop.index
    return index === what.index ? null : { index, kind: 'block' }
  }
  if (what.kind !== 'item' || drop.kind !== 'item') return null
  const item = drop.block === what.block && drop.item > what.item ? drop.item - 1 : drop.item
  return drop.block === what.block && item === what.item ? null : { block: drop.block, item, kind: 'item' }
}
