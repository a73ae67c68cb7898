import type { Db } from 'pg-boss'

/**
 * One after another for everything that decides whether a session of this content is there and wanted, until the
 * transaction ends: a client that joins and the last one that leaves do not miss each other.
 */
export const lockSession = async (db: Db, inputHash: string): Promise<void> => {
  await db.executeSql(`SELECT pg_advisory_xact_lock(hashtextextended('repreel:session:' || $1::text, 0))`, [
    inputHash,
  ])
}
