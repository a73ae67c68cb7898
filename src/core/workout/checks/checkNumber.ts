import type { Issue } from '../issue.ts'
import type { Limit } from '../limits.ts'
import type { FieldKey } from '../messages.en.ts'
import { issueOf } from '../issue.ts'

type CheckNumberArgs = {
  path: string
  field: FieldKey
  limit: Limit
  value: number | null | undefined
  /** false: nothing said is fine. @default false */
  required?: boolean
}

export const checkNumber = ({ field, limit, path, required = false, value }: CheckNumberArgs): Issue[] => {
  const { max, min, whole } = limit
  if (value === null || value === undefined)
    return required ? [issueOf({ path, key: 'number.missing', params: { field, max, min } })] : []
  if (!(value >= min && value <= max))
    return [issueOf({ path, key: 'number.range', params: { field, max, min, value } })]
  if (whole && !Number.isInteger(value))
    return [issueOf({ path, key: 'number.whole', params: { field, value } })]
  return []
}
