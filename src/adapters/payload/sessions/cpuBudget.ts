import type { Db } from 'pg-boss'

type UsedArgs = { client: string; db: Db }
type ChargeArgs = UsedArgs & {
  seconds: number
  /** From its first charge: then the client's count begins anew. */
  windowSeconds: number
}

export type CpuUse = { seconds: number; resetSeconds: number }

/** What the client's trainings have cost since its window began. */
export const usedCpu = async ({ client, db }: UsedArgs): Promise<CpuUse> => {
  const { rows } = await db.executeSql(
    `SELECT seconds, extract(epoch FROM until - now())::float8 AS "resetSeconds" FROM repreel.cpu_budget
     WHERE client = $1 AND until > now()`,
    [client],
  )
  return (rows as CpuUse[])[0] ?? { seconds: 0, resetSeconds: 0 }
}

/** In one statement without a name: any number of processes count together, behind a pooler too. */
export const chargeCpu = async ({ client, db, seconds, windowSeconds }: ChargeArgs): Promise<void> => {
  await db.executeSql(
    `INSERT INTO repreel.cpu_budget AS used VALUES ($1, $2::float8, now() + $3::float8 * interval '1 second')
     ON CONFLICT (client) DO UPDATE SET
       seconds = CASE WHEN used.until <= now() THEN 0 ELSE used.seconds END + excluded.seconds,
       until = CASE WHEN used.until <= now() THEN excluded.until ELSE used.until END`,
    [client, seconds, windowSeconds],
  )
}
