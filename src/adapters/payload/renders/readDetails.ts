import type { Timeline } from '../../../core/timeline/types.ts'
import type { Rows } from './types.ts'

/** What texts and downloads of a version are made from, in one language. */
export type DetailsRow = { timeline: Timeline }

type ReadDetailsArgs = { rows: Rows; token: string; locale: string }

/** null: the version has no output in that language. Says nothing about who may read it: ask `readMedia` first. */
export const readDetails = async ({ locale, rows, token }: ReadDetailsArgs): Promise<DetailsRow | null> => {
  const { rows: found } = await rows.db.executeSql(
    `SELECT timelines -> $2 AS timeline FROM ${rows.table} WHERE token = $1 AND timelines ? $2`,
    [token, locale],
  )
  return (found as DetailsRow[])[0] ?? null
}
