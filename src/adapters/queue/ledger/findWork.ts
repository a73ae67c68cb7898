import type { Db } from 'pg-boss'
import type { PieceWork } from './types.ts'

/** What made a piece; null where the ledger has forgotten it, or never knew. */
export const findWork = async (db: Db, key: string): Promise<PieceWork | null> => {
  const { rows } = await db.executeSql('SELECT key, kind, spec FROM repreel.piece WHERE key = $1', [key])
  return (rows as PieceWork[])[0] ?? null
}
