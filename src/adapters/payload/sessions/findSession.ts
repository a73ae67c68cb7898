import type { Rows } from '../renders/types.ts'
import type { Session } from './types.ts'

type FindSessionArgs = { inputHash: string; keepHours: number; rows: Rows }

/** The session of this content that is made or on its way, kept from now on for as long as a new one. */
export const findSession = async ({
  inputHash,
  keepHours,
  rows,
}: FindSessionArgs): Promise<Session | null> => {
  const { rows: found } = await rows.db.executeSql(
    `UPDATE ${rows.table} SET expires_at = now() + $2::float8 * interval '1 hour'
     WHERE id = (SELECT id FROM ${rows.table} WHERE reason = 'generate' AND input_hash = $1
       AND status IN ('queued', 'rendering', 'playable', 'ready') AND expires_at > now() ORDER BY id DESC LIMIT 1)
     RETURNING id, token`,
    [inputHash, keepHours],
  )
  return (found as Session[])[0] ?? null
}
