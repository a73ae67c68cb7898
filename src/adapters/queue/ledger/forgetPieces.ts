import type { Db } from 'pg-boss'

type ForgetPiecesArgs = { db: Db; olderThanMs: number }

/**
 * Rows of pieces that no render waits for and that were never made; a plan that needs one writes it again. What made a file
 * stays as long as the file: a damaged one is made again from it.
 */
export const forgetPieces = async ({ db, olderThanMs }: ForgetPiecesArgs): Promise<void> => {
  await db.executeSql(
    `DELETE FROM repreel.piece WHERE state IN ('failed', 'cancelled') AND updated_at < now() - $1::float8 * interval '1 millisecond'
       AND NOT EXISTS (SELECT FROM repreel.need WHERE need.key = piece.key)`,
    [olderThanMs],
  )
}
