import type { FormState } from 'payload'

/** What the last save found wrong with a row, its own fields' messages. */
export const errorsAt = (form: FormState, path: string): string[] =>
  Object.entries(form).flatMap(([name, field]) =>
    name.startsWith(`${path}.`) && field.valid === false && field.errorMessage ? [field.errorMessage] : [],
  )
