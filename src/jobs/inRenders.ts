import type { Scope, WorkerContext } from './types.ts'
import { inTransaction } from '../adapters/payload/inTransaction.ts'
import { rowsOf } from '../adapters/payload/rowsOf.ts'
import { slugs } from '../collections/slugs.ts'

/** One short transaction over render rows, ledger and jobs. */
export const inRenders = <T>(
  { boss, payload, pool }: Pick<WorkerContext, 'boss' | 'payload' | 'pool'>,
  work: (scope: Scope) => Promise<T>,
): Promise<T> =>
  inTransaction(pool, (db) => work({ boss, rows: rowsOf({ collection: slugs.renders, db, payload }) }))
