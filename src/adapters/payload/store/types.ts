import type { Db } from 'pg-boss'
import type { Rows } from '../renders/types.ts'

/** Where the database names files of the store; a collection that begins to name some joins here. */
export type NamingRows = {
  db: Db
  renders: Rows
  /** Of each further collection, every row counts. */
  others: readonly Rows[]
}
