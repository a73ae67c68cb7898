import type { DragWhat, DropPlace } from './types.ts'

export type Box = { top: number; bottom: number }
export type BlockBox = Box & { items: readonly Box[] }

type DropPlaceOfArgs = {
  blocks: readonly BlockBox[]
  /** How many items one block may have. */
  most: number
  what: DragWhat
  y: number
}

/** Where something that is let go at this height would be put; null: there is no room. */
export const dropPlaceOf = ({ blocks, most, what, y }: DropPlaceOfArgs): DropPlace | null => {
  if (what.kind === 'block') return { index: before(blocks, y), kind: 'block' }
  const block = nearest(blocks, y)
  const items = blocks[block]?.items
  if (!items || (block !== what.block && items.length >= most)) return null
  return { block, item: before(items, y), kind: 'item' }
}

const before = (boxes: readonly Box[], y: number): number => {
  const index = boxes.findIndex(({ bottom, top }) => y < (top + bottom) / 2)
  return index < 0 ? boxes.length : index
}

const nearest = (boxes: readonly Box[], y: number): number => {
  const distances = boxes.map(({ bottom, top }) => (y < top ? top - y : y > bottom ? y - bottom : 0))
  return distances.indexOf(Math.min(...distances))
}
