import type { FormState } from 'payload'
import type { FormRow } from './row.ts'
import { joinRows } from './joinRows.ts'
import { splitRows } from './splitRows.ts'

type ChangeRowsArgs = {
  form: FormState
  path: string
  change: (rows: FormRow[]) => readonly FormRow[]
}

export const changeRows = ({ change, form, path }: ChangeRowsArgs): FormState => {
  const { rest, rows } = splitRows({ form, path })
  return joinRows({ form: rest, path, rows: change(rows) })
}
