'use client'
import type { ComposedBlock } from './rows/blocksOf.ts'
import type { ComposeActions } from './useComposeActions.ts'
import type { ItemPlace } from './rows/moveItem.ts'
import type { Say } from './useSay.ts'
import { toast } from '@payloadcms/ui'
import { useState } from 'react'
import { limits } from '../../core/workout/limits.ts'
import { elementIds } from './elementIds.ts'
import { focusSoon } from './focusSoon.ts'
import { stepOf } from './rows/stepOf.ts'

type UseStepsArgs = {
  actions: ComposeActions
  blocks: readonly ComposedBlock[]
  /** Of an item, for what is told. */
  nameOf: (place: ItemPlace) => string
  blockName: (index: number) => string
  say: Say
}

export type Steps = ReturnType<typeof useSteps>

/** Long enough to read and to reach by keyboard. */
const UNDO_MS = 10_000

/** What of the row has the focus, to have it again where the row will stand. */
const focusedOf = (rowId: string): string => {
  const toggle = elementIds.toggle(rowId)
  return document.activeElement?.id === toggle ? toggle : elementIds.handle(rowId)
}

/** Steps that take a row elsewhere or away: each is told to who does not see it, and the focus goes with the row. */
export const useSteps = ({ actions, blockName, blocks, nameOf, say }: UseStepsArgs) => {
  const [told, setTold] = useState('')
  const undo = (message: string, onUndo: () => void): void => {
    setTold(message)
    toast(message, { action: { label: say('compose.undo'), onClick: onUndo }, duration: UNDO_MS })
  }
  const moveItem = (from: ItemPlace, to: ItemPlace): void => {
    const id = blocks[from.block]?.items[from.item]?.id
    if (id === undefined) return
    const name = nameOf(from)
    const focused = focusedOf(id)
    actions.moveItem(from, to)
    setTold(say('compose.moved.item', { block: blockName(to.block), name, place: to.item + 1 }))
    focusSoon(focused)
  }
  const moveBlock = (from: number, to: number): void => {
    const block = blocks[from]
    if (!block || to < 0 || to >= blocks.length) return
    const name = blockName(from)
    const focused = focusedOf(block.id)
    actions.moveBlock(from, to)
    setTold(say('compose.moved.block', { name, place: to + 1 }))
    focusSoon(focused)
  }
  return {
    moveBlock,
    moveItem,
    /** Up or down by one, at the edge of the block into the next. */
    stepItem: (from: ItemPlace, by: -1 | 1): void => {
      const counts = blocks.map(({ items }) => items.length)
      const to = stepOf({ by, counts, from, most: limits.block.items.max })
      if (to) moveItem(from, to)
    },
    removeBlock: (index: number): void => {
      const message = say('compose.removed', { name: blockName(index) })
      const removed = actions.removeBlock(index)
      const next = blocks[index + 1] ?? blocks[index - 1]
      if (next) focusSoon(elementIds.toggle(next.id))
      undo(message, () => {
        actions.putBack(removed)
        focusSoon(elementIds.toggle(removed.row.state.id))
      })
    },
    removeItem: (place: ItemPlace): void => {
      const message = say('compose.removed', { name: nameOf(place) })
      const block = blocks[place.block]!
      const removed = actions.removeItem(place)
      const next = block.items[place.item + 1] ?? block.items[place.item - 1]
      focusSoon(next ? elementIds.toggle(next.id) : elementIds.addTo(block.id))
      undo(message, () => {
        actions.putBack(removed)
        focusSoon(elementIds.toggle(removed.row.state.id))
      })
    },
    /** What was told last, for those who hear the page. */
    told,
    tell: setTold,
    undo,
  }
}
