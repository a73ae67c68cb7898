import type { DocumentId, Rows } from '../renders/types.ts'

/** Sessions on their way for which nobody waits: the web process that did has crashed. */
export const unwatchedSessions = async ({ db, table }: Rows): Promise<DocumentId[]> => {
  await db.executeSql(`DELETE FROM repreel.watcher WHERE until < now() - interval '1 minute'`)
  const { rows } = await db.executeSql(
    `SELECT id FROM ${table} AS render WHERE reason = 'generate' AND status IN ('queued', 'rendering')
       AND created_at < now() - interval '1 minute' AND NOT EXISTS (
         SELECT FROM repreel.watcher WHERE watcher.render_id = render.id::text AND until > now())
     ORDER BY id LIMIT 100`,
  )
  return (rows as Array<{ id: DocumentId }>).map(({ id }) => id)
}
