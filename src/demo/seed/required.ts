import type { Ids } from './types.ts'
import assert from 'node:assert/strict'

/** The id of what the content names; a name without a document is a mistake in the content. */
export const required = (ids: Ids, slug: string): number => {
  const id = ids[slug]
  assert(id !== undefined, `the demo content names "${slug}", which it does not hold`)
  return id
}
