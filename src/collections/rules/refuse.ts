import type { Issue } from '../../core/workout/issue.ts'
import { ValidationError, type CollectionSlug, type PayloadRequest } from 'payload'
import { messageOf } from '../../core/workout/messageOf.ts'
import { isWrongValue } from './isWrongValue.ts'
import { placeOf } from './placeOf.ts'

type RefuseArgs = {
  collection: CollectionSlug
  isDraft: boolean
  issues: readonly Issue[]
  req: PayloadRequest
}

/**
 * Shows each mistake at its field, in the editor's language. A draft may be incomplete and contradict itself while it is
 * being written; a value that can never be right is refused at once.
 */
export const refuse = ({ collection, isDraft, issues, req }: RefuseArgs): void => {
  const refused = issues.filter((issue) => issue.level === 'error' && (!isDraft || isWrongValue(issue)))
  if (refused.length === 0) return
  const { language } = req.i18n
  const errors = refused.map(({ key, params, path }) => ({
    label: placeOf({ language, path }),
    message: messageOf({ key, locale: language, params }),
    path,
  }))
  throw new ValidationError({ collection, errors, req }, req.t)
}
