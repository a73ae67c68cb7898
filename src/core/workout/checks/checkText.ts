import type { Issue } from '../issue.ts'
import type { Limit } from '../limits.ts'
import type { FieldKey } from '../messages.en.ts'
import { issueOf } from '../issue.ts'

type CheckTextArgs = { path: string; field: FieldKey; limit: Limit; value: string | null | undefined }

/** Lengths count what a person would call characters: an emoji or an accented letter is one. */
export const checkText = ({ field, limit: { max, min }, path, value }: CheckTextArgs): Issue[] => {
  const text = (value ?? '').trim()
  const length = Array.from(segmenter.segment(text)).length
  if (length === 0 && min > 0) return [issueOf({ path, key: 'text.missing', params: { field } })]
  if (length < min) return [issueOf({ path, key: 'text.short', params: { field, min, value: text } })]
  if (length > max)
    return [issueOf({ path, key: 'text.long', params: { field, length, max, value: excerpt(text) } })]
  return []
}

const segmenter = new Intl.Segmenter()

const excerpt = (text: string): string => (text.length > 100 ? `${text.slice(0, 100)}…` : text)
