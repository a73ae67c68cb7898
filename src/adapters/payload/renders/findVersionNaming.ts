import type { Manifest } from '../../../core/segments/types.ts'
import type { Storyboard } from '../../../core/storyboard/types.ts'
import type { Rows } from './types.ts'

type FindVersionNamingArgs = { key: string; rows: Rows }

export type NamingVersion = {
  posterKey: string | null
  outputs: ReadonlyArray<{ manifest: Manifest; storyboard?: Storyboard | null }>
}

/** A version or preview whose poster, storyboard or segment has this key; null: none has. */
export const findVersionNaming = async ({
  key,
  rows,
}: FindVersionNamingArgs): Promise<NamingVersion | null> => {
  const { rows: found } = await rows.db.executeSql(
    `SELECT poster_key AS "posterKey", outputs FROM ${rows.table}
     WHERE status IN ('playable', 'ready') AND (poster_key = $1 OR strpos(outputs::text, $1) > 0) ORDER BY id DESC LIMIT 1`,
    [key],
  )
  return (found as NamingVersion[])[0] ?? null
}
