import type { Payload } from 'payload'
import type { PgBoss } from 'pg-boss'

/** The process's one sender of jobs; started at the first save. */
export type BossOf = (payload: Payload) => Promise<PgBoss>
