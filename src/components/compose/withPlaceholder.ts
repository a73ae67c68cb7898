import type { ClientField } from 'payload'

/** A field that says in words what its emptiness means, in the language of the panel. */
export const withPlaceholder = (
  field: ClientField | undefined,
  placeholder: string,
): ClientField | undefined =>
  // Payload's type of a field is a union that a spread takes apart.
  field && ({ ...field, admin: { ...field.admin, placeholder } } as ClientField)
