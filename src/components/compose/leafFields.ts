import type { ClientField } from 'payload'

/** Fields by their names, out of the rows that only lay them out; without the widths that they have there. */
export const leafFields = (fields: readonly ClientField[]): Record<string, ClientField> =>
  Object.fromEntries(
    fields.flatMap((field): Array<[string, ClientField]> => {
      if (field.type === 'row') return Object.entries(leafFields(field.fields))
      return 'name' in field ? [[field.name, withoutWidth(field)]] : []
    }),
  )

const withoutWidth = (field: ClientField): ClientField =>
  // Payload's type of a field is a union that a spread takes apart.
  ({ ...field, admin: { ...field.admin, width: undefined } }) as ClientField
