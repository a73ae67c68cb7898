import type { Db } from 'pg-boss'

type ForgetPiecesArgs = { db: Db; olderThanMs: number }

/** Rows of pieces that no render waits for; a plan that needs one writes it again. */
export const forgetPieces = async ({ db, olderThanMs }: ForgetPiecesArgs): Promise<void> => {
  await db.executeSql(
    `DELETE FROM repreel.piece WHERE state <> 'queued' AND updated_at < now() - $1::float8 * interval '1 millisecond'
       AND NOT EXISTS (SELECT FROM repreel.need WHERE need.key = piece.key)`,
    [olderThanMs],
  )
}
