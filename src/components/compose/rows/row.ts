import type { FormState, Row as RowState } from 'payload'

/** A row of an array field as the form holds it: its fields by their paths inside it, and what the form knows of the row. */
export type FormRow = { fields: FormState; state: RowState }
