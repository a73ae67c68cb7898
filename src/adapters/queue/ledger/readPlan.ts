import type { Db } from 'pg-boss'

/** What assembling needs, as it was written; null where the render is over. */
export const readPlan = async (db: Db, renderId: string): Promise<unknown> => {
  const { rows } = await db.executeSql('SELECT plan FROM repreel.plan WHERE render_id = $1', [renderId])
  return (rows as Array<{ plan: unknown }>)[0]?.plan ?? null
}
