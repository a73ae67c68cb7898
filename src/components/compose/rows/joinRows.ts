import type { FormState } from 'payload'
import type { FormRow } from './row.ts'

type JoinRowsArgs = {
  form: FormState
  /** Of an array field that the form holds no rows of. */
  path: string
  rows: readonly FormRow[]
}

/** The form with these rows, numbered as they stand. */
export const joinRows = ({ form, path, rows }: JoinRowsArgs): FormState => {
  const joined: FormState = {
    ...form,
    [path]: {
      ...form[path],
      // Payload's own array field: with rows it is their data that counts, without any the field's value.
      disableFormData: rows.length > 0,
      rows: rows.map(({ state }) => state),
      value: rows.length,
    },
  }
  rows.forEach(({ fields }, i) => {
    for (const [name, field] of Object.entries(fields)) joined[`${path}.${i}.${name}`] = field
  })
  return joined
}
