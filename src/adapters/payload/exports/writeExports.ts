import type { Db } from 'pg-boss'
import type { Export } from './types.ts'

type Which = { db: Db; prefix: string }

/** Answers the prefix to write below: the one of an attempt that was cut off, or this new one. */
export const beginExport = async ({
  db,
  prefix,
  token,
  visibility,
  workoutId,
}: Which & Pick<Export, 'token' | 'visibility' | 'workoutId'>): Promise<string> => {
  const { rows } = await db.executeSql(
    `INSERT INTO repreel.export (prefix, token, workout_id, visibility) VALUES ($1, $2, $3, $4)
     ON CONFLICT (token, visibility) WHERE ended_at IS NULL DO UPDATE SET workout_id = excluded.workout_id
     RETURNING prefix`,
    [prefix, token, workoutId, visibility],
  )
  return (rows as [{ prefix: string }])[0].prefix
}

/** false: it was ended meanwhile, and must not be read. */
export const finishExport = async ({ db, prefix }: Which): Promise<boolean> => {
  const { rows } = await db.executeSql(
    'UPDATE repreel.export SET done_at = now() WHERE prefix = $1 AND ended_at IS NULL RETURNING prefix',
    [prefix],
  )
  return rows.length === 1
}

/** From here on nobody is sent there. */
export const endExport = async ({ db, prefix }: Which): Promise<void> => {
  await db.executeSql('UPDATE repreel.export SET ended_at = now() WHERE prefix = $1 AND ended_at IS NULL', [
    prefix,
  ])
}

/** Once its files are gone. */
export const forgetExport = async ({ db, prefix }: Which): Promise<void> => {
  await db.executeSql('DELETE FROM repreel.export WHERE prefix = $1', [prefix])
}
