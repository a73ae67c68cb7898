import type { FormState } from 'payload'
import type { FormRow } from './row.ts'

type SplitRowsArgs = {
  form: FormState
  /** Of an array field. */
  path: string
}

/** The rows of an array field, and the form without them. */
export const splitRows = ({ form, path }: SplitRowsArgs): { rest: FormState; rows: FormRow[] } => {
  const rows = (form[path]?.rows ?? []).map((state): FormRow => ({ fields: {}, state }))
  const rest: FormState = {}
  for (const [name, field] of Object.entries(form)) {
    const [index, inside] = name.startsWith(`${path}.`) ? insideOf(name.slice(path.length + 1)) : []
    const row = index === undefined ? undefined : rows[index]
    if (row && inside) row.fields[inside] = field
    else rest[name] = field
  }
  return { rest, rows }
}

/** `2.items.0.exercise` → 2 and `items.0.exercise`. */
const insideOf = (name: string): [number, string] => {
  const dot = name.indexOf('.')
  return [Number(name.slice(0, dot)), name.slice(dot + 1)]
}
