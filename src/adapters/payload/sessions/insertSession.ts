import type { Rows } from '../renders/types.ts'
import type { Session, SessionContent } from './types.ts'
import { randomBytes } from 'node:crypto'

type InsertSessionArgs = { content: SessionContent; inputHash: string; keepHours: number; rows: Rows }

export const insertSession = async ({
  content,
  inputHash,
  keepHours,
  rows,
}: InsertSessionArgs): Promise<Session> => {
  const { rows: inserted } = await rows.db.executeSql(
    `INSERT INTO ${rows.table} (revision, token, status, reason, input_hash, done, total, session, expires_at)
     VALUES (1, $1, 'queued', 'generate', $2, 0, 0, $3, now() + $4::float8 * interval '1 hour') RETURNING id, token`,
    [randomBytes(16).toString('hex'), inputHash, JSON.stringify(content), keepHours],
  )
  return (inserted as Session[])[0]!
}
