import type { Rows } from '../renders/types.ts'
import { WITHOUT_FILES } from '../renders/expireVersions.ts'

/** How long a session that has expired is still told apart from one that never was. */
const REMEMBERED = '1 day'

/** Sessions whose time is over name no file any more; a day later they are forgotten. One on its way goes on. */
export const expireSessions = async (rows: Rows): Promise<void> => {
  const { db, table } = rows
  await db.executeSql('DELETE FROM repreel.cpu_budget WHERE until < now()')
  await db.executeSql(
    `DELETE FROM ${table} WHERE reason = 'generate' AND status NOT IN ('queued', 'rendering')
       AND expires_at < now() - interval '${REMEMBERED}'`,
  )
  await db.executeSql(
    `UPDATE ${table} SET status = 'expired', ${WITHOUT_FILES}, session = NULL, updated_at = now()
     WHERE reason = 'generate' AND status NOT IN ('queued', 'rendering', 'expired') AND expires_at < now()`,
  )
}
