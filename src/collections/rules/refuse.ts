import { ValidationError, type CollectionSlug, type PayloadRequest } from 'payload'
import { placeOf } from './placeOf.ts'

/** What is wrong, in the editor's language, at the field's path. */
export type FieldError = { message: string; path: string }

type RefuseArgs = { collection: CollectionSlug; errors: readonly FieldError[]; req: PayloadRequest }

/** Shows all mistakes at once: each at its field, and all of them in the answer's own message. */
export const refuse = ({ collection, errors, req }: RefuseArgs): void => {
  if (errors.length === 0) return
  const labelled = errors.map(({ message, path }) => ({
    label: [placeOf({ language: req.i18n.language, path }), message].filter(Boolean).join(': '),
    message,
    path,
  }))
  throw new ValidationError({ collection, errors: labelled, req }, req.t)
}
