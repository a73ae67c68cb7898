import type { Db } from 'pg-boss'

/** A piece that a render needed, and what became of it. */
export type UsedPiece = {
  key: string
  kind: 'segment' | 'sound'
  /** Whether the store lacked it when the render was planned. */
  wasMissing: boolean
  /** Of FFmpeg, for what was missing; 0 where an attempt found it stored. */
  cpuSeconds: number
}

/** Everything the render needed; empty once its plan is dropped. */
export const readUsage = async (db: Db, renderId: string): Promise<UsedPiece[]> => {
  const { rows } = await db.executeSql(
    `SELECT key, piece.kind, need.cpu_seconds_expected > 0 AS "wasMissing", coalesce(piece.cpu_seconds, 0) AS "cpuSeconds"
     FROM repreel.need JOIN repreel.piece USING (key) WHERE need.render_id = $1`,
    [renderId],
  )
  return rows as UsedPiece[] // the columns just named
}
