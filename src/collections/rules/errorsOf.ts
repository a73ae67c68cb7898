import type { Issue } from '../../core/workout/issue.ts'
import type { FieldError } from './refuse.ts'
import { messageOf } from '../../core/workout/messageOf.ts'
import { isWrongValue } from './isWrongValue.ts'

type ErrorsOfArgs = { isDraft: boolean; issues: readonly Issue[]; language: string }

/**
 * The issues that a save is refused for. A draft may be incomplete and contradict itself while it is being written; a
 * value that can never be right is refused at once.
 */
export const errorsOf = ({ isDraft, issues, language }: ErrorsOfArgs): FieldError[] =>
  issues
    .filter((issue) => issue.level === 'error' && (!isDraft || isWrongValue(issue)))
    .map(({ key, params, path }) => ({ message: messageOf({ key, locale: language, params }), path }))
