import type { Db } from 'pg-boss'
import type { DocumentId } from '../renders/types.ts'

type WatcherArgs = { db: Db; watcherId: string }

type AddWatcherArgs = WatcherArgs & { renderId: DocumentId; seconds: number }

/** Notes that somebody waits for the session, in any process, for so long at most. */
export const addWatcher = async ({ db, renderId, seconds, watcherId }: AddWatcherArgs): Promise<void> => {
  await db.executeSql(
    `INSERT INTO repreel.watcher (id, render_id, until) VALUES ($1, $2, now() + $3::float8 * interval '1 second')`,
    [watcherId, String(renderId), seconds],
  )
}

/** Whether nobody waits for the session any more, now that this one has gone. */
export const removeWatcher = async ({
  db,
  renderId,
  watcherId,
}: WatcherArgs & { renderId: DocumentId }): Promise<boolean> => {
  await db.executeSql('DELETE FROM repreel.watcher WHERE id = $1', [watcherId])
  const { rows } = await db.executeSql(
    'SELECT FROM repreel.watcher WHERE render_id = $1 AND until > now() LIMIT 1',
    [String(renderId)],
  )
  return rows.length === 0
}
