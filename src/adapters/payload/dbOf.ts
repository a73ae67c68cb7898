import type { Payload } from 'payload'
import type { Db } from 'pg-boss'
import { poolOf } from './poolOf.ts'

/** Payload's pool in the shape that pg-boss takes: each statement is a transaction of its own. */
export const dbOf = (payload: Payload): Db => {
  const pool = poolOf(payload)
  return { executeSql: (text, values) => pool.query(text, values) }
}
