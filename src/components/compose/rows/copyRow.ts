import type { FormState, Row as RowState } from 'payload'
import type { FormRow } from './row.ts'

type CopyRowArgs = { row: FormRow; newId: () => string }

/** A row that says the same, it and the rows inside it with ids of their own. */
export const copyRow = ({ newId, row: { fields, state } }: CopyRowArgs): FormRow => {
  const ids = new Map<unknown, string>()
  const fresh = (id: unknown): string => {
    const known = ids.get(id) ?? newId()
    ids.set(id, known)
    return known
  }
  const copied = Object.entries(fields).map(([name, field]) => [
    name,
    name === 'id' || name.endsWith('.id')
      ? { ...field, initialValue: fresh(field.value), value: fresh(field.value) }
      : withRows(field, fresh),
  ])
  return { fields: Object.fromEntries(copied) as FormState, state: fill(state, fresh) }
}

const withRows = (field: FormState[string], fresh: (id: unknown) => string): FormState[string] =>
  field.rows ? { ...field, rows: field.rows.map((row) => fill(row, fresh)) } : { ...field }

/** The server has not rendered it at its new place. */
const fill = ({ collapsed, id }: RowState, fresh: (id: unknown) => string): RowState => ({
  id: fresh(id),
  isLoading: true,
  ...(collapsed === undefined ? {} : { collapsed }),
})
