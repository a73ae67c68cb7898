import type { FormState } from 'payload'
import type { FormRow } from './row.ts'

type NewRowArgs = {
  id: string
  /** What its fields say; `null` is an empty field. */
  values: Readonly<Record<string, string | number | null>>
  /** Names of array fields inside it, which begin without rows. */
  lists?: readonly string[]
}

/** A row that the server has not seen yet; it is `isLoading` until it has. */
export const newRow = ({ id, lists = [], values }: NewRowArgs): FormRow => ({
  fields: {
    id: field(id),
    ...mapped(values, field),
    ...Object.fromEntries(lists.map((name) => [name, { ...field(0), rows: [] }])),
  },
  state: { id, isLoading: true },
})

const field = (value: unknown): FormState[string] => ({
  initialValue: value,
  passesCondition: true,
  valid: true,
  value,
})

const mapped = <T>(values: Readonly<Record<string, T>>, of: (value: T) => FormState[string]): FormState =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, of(value)]))
