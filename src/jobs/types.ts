import type { PgBoss } from 'pg-boss'
import type { Rows } from '../adapters/payload/renders/types.ts'

/** What it takes to change renders and their jobs together: `rows.db` is the transaction of both. */
export type Scope = { boss: PgBoss; rows: Rows }
