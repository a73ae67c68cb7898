import type { FormState } from 'payload'
import { changeRows } from './changeRows.ts'
import { itemsPath } from './paths.ts'
import { splitRows } from './splitRows.ts'

export type ItemPlace = { block: number; item: number }

type MoveItemArgs = {
  form: FormState
  from: ItemPlace
  /** Where it stands afterwards. */
  to: ItemPlace
}

/** With all that it says: its texts in this language, its own id, whatever the form knows of it. */
export const moveItem = ({ form, from, to }: MoveItemArgs): FormState => {
  const row = splitRows({ form, path: itemsPath(from.block) }).rows[from.item]
  if (!row) return form
  const without = changeRows({
    change: (rows) => rows.toSpliced(from.item, 1),
    form,
    path: itemsPath(from.block),
  })
  return changeRows({
    change: (rows) => rows.toSpliced(to.item, 0, row),
    form: without,
    path: itemsPath(to.block),
  })
}
