import type { DateField } from 'payload'
import { systemOnly } from './systemOnly.ts'

/** When the document was published for the first time; from then on its slug stands. */
export const firstPublishedField: DateField = {
  name: 'firstPublishedAt',
  type: 'date',
  access: systemOnly,
  admin: { hidden: true },
  hooks: { beforeDuplicate: [() => null] },
}
