import type { Issue } from '../issue.ts'
import type { Limit } from '../limits.ts'
import type { FieldKey } from '../messages.en.ts'
import { issueOf } from '../issue.ts'

type CheckCountArgs = { path: string; field: FieldKey; limit: Limit; length: number }

export const checkCount = ({ field, length, limit: { max, min }, path }: CheckCountArgs): Issue[] => {
  if (length < min) return [issueOf({ path, key: 'list.few', params: { field, length, min } })]
  if (length > max) return [issueOf({ path, key: 'list.many', params: { field, length, max } })]
  return []
}
