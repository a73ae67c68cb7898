import type { Db } from 'pg-boss'
import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'
import { transactionOf } from './transactionOf.ts'

/** Custom endpoints and mutations have no transaction unless they open one; inside another operation, its own is used. */
export const inRequestTransaction = async <T>(
  req: PayloadRequest,
  work: (db: Db) => Promise<T>,
): Promise<T> => {
  const isOurs = await initTransaction(req)
  try {
    const result = await work(await transactionOf(req))
    if (isOurs) await commitTransaction(req)
    return result
  } catch (error) {
    if (isOurs) await killTransaction(req)
    throw error
  }
}
