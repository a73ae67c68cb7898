import type { Db } from 'pg-boss'

/** Any constant; whoever looks into the store or removes from it must agree on it. */
const LOCK = 7_238_911_005

/**
 * Until the transaction ends: 'shared' by those that find a file and note that they need it, 'exclusive' by the sweep that
 * removes what nobody needs. Without it a sweep could take a file between the two.
 */
export const lockStore = async (db: Db, mode: 'shared' | 'exclusive'): Promise<void> => {
  await db.executeSql(`SELECT pg_advisory_xact_lock${mode === 'shared' ? '_shared' : ''}(${LOCK})`)
}
