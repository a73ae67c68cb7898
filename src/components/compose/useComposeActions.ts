'use client'
import type { FormState } from 'payload'
import type { BlockKind } from '../../core/workout/blockKinds.ts'
import type { ItemPlace } from './rows/moveItem.ts'
import type { FormRow } from './rows/row.ts'
import { useForm } from '@payloadcms/ui'
import { limits } from '../../core/workout/limits.ts'
import { newRowId } from './newRowId.ts'
import { blocksOf, type ComposedBlock } from './rows/blocksOf.ts'
import { changeRows } from './rows/changeRows.ts'
import { copyRow } from './rows/copyRow.ts'
import { findItem } from './rows/findItem.ts'
import { moveItem } from './rows/moveItem.ts'
import { newBlock } from './rows/newBlock.ts'
import { newItem, type NewItem } from './rows/newItem.ts'
import { blocksPath, itemPath, itemsPath } from './rows/paths.ts'
import { splitRows } from './rows/splitRows.ts'

/** Where a removed row stood, to put it back. */
export type Removed = { row: FormRow; index: number; blockId: string | null }

export type ComposeActions = ReturnType<typeof useComposeActions>

/** All that changes the plan, as single steps of the form; ids are those of rows. */
export const useComposeActions = () => {
  const { dispatchFields, getFields, setModified } = useForm()
  const apply = (change: (form: FormState) => FormState): void => {
    dispatchFields({ optimize: false, state: change(getFields()), type: 'REPLACE_STATE' })
    setModified(true)
  }
  const now = (): ComposedBlock[] => blocksOf(getFields())
  const set = (values: Readonly<Record<string, unknown>>): void => {
    const form = getFields()
    dispatchFields({
      // As a field's own component says it: an autosave on its way does not bring the old value back.
      formState: Object.fromEntries(
        Object.entries(values).map(([path, value]) => [path, { ...form[path], isModified: true, value }]),
      ),
      type: 'UPDATE_MANY',
    })
    setModified(true)
  }
  const change = (path: string, rows: (rows: FormRow[]) => readonly FormRow[]): void =>
    apply((form) => changeRows({ change: rows, form, path }))

  return {
    addBlock: (kind: BlockKind): string => {
      const id = newRowId()
      change(blocksPath, (rows) => [...rows, newBlock({ id, kind })])
      return id
    },
    /** Answers the new rows' ids; as many as there is room for. */
    addItems: (blockId: string, items: readonly NewItem[]): string[] => {
      const block = now().findIndex(({ id }) => id === blockId)
      if (block < 0) return []
      const room = limits.block.items.max - now()[block]!.items.length
      const added = items.slice(0, room).map((item) => newItem({ id: newRowId(), item }))
      change(itemsPath(block), (rows) => [...rows, ...added])
      return added.map(({ state }) => state.id)
    },
    duplicateBlock: (index: number): string => {
      let id = ''
      change(blocksPath, (rows) => {
        const copy = copyRow({ newId: newRowId, row: rows[index]! })
        id = copy.state.id
        return rows.toSpliced(index + 1, 0, copy)
      })
      return id
    },
    duplicateItem: ({ block, item }: ItemPlace): string => {
      let id = ''
      change(itemsPath(block), (rows) => {
        const copy = copyRow({ newId: newRowId, row: rows[item]! })
        id = copy.state.id
        return rows.toSpliced(item + 1, 0, copy)
      })
      return id
    },
    moveBlock: (from: number, to: number): void =>
      change(blocksPath, (rows) => rows.toSpliced(from, 1).toSpliced(to, 0, rows[from]!)),
    moveItem: (from: ItemPlace, to: ItemPlace): void => apply((form) => moveItem({ form, from, to })),
    putBack: ({ blockId, index, row }: Removed): void => {
      const block = blockId === null ? 0 : now().findIndex(({ id }) => id === blockId)
      if (block < 0) return
      change(blockId === null ? blocksPath : itemsPath(block), (rows) => rows.toSpliced(index, 0, row))
    },
    removeBlock: (index: number): Removed => {
      const row = splitRows({ form: getFields(), path: blocksPath }).rows[index]!
      change(blocksPath, (rows) => rows.toSpliced(index, 1))
      return { blockId: null, index, row }
    },
    removeItem: ({ block, item }: ItemPlace): Removed => {
      const row = splitRows({ form: getFields(), path: itemsPath(block) }).rows[item]!
      const blockId = now()[block]!.id
      change(itemsPath(block), (rows) => rows.toSpliced(item, 1))
      return { blockId, index: item, row }
    },
    set,
    /** Keeps all that the item says of times. Answers what it was before; null: the item is gone. */
    swapExercise: (itemId: string, exercise: string | number): unknown => {
      const found = findItem(now(), itemId)
      if (!found) return null
      const path = `${itemPath(found.place)}.exercise`
      const before = getFields()[path]?.value
      set({ [path]: exercise })
      return before
    },
  }
}
