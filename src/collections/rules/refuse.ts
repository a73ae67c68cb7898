import { ValidationError, type CollectionSlug, type GlobalSlug, type PayloadRequest } from 'payload'
import { placeOf } from './placeOf.ts'

/** What is wrong, in the editor's language, at the field's path. */
export type FieldError = { message: string; path: string }

type RefuseArgs = {
  errors: readonly FieldError[]
  req: PayloadRequest
} & ({ collection: CollectionSlug } | { global: GlobalSlug })

/** Shows all mistakes at once: each at its field, and all of them in the answer's own message. */
export const refuse = ({ errors, req, ...document }: RefuseArgs): void => {
  if (errors.length === 0) return
  const labelled = errors.map(({ message, path }) => ({
    label: [placeOf({ language: req.i18n.language, path }), message].filter(Boolean).join(': '),
    message,
    path,
  }))
  throw new ValidationError({ ...document, errors: labelled, req }, req.t)
}
