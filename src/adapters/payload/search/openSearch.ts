import type { Payload } from 'payload'
import { inTransaction } from '../inTransaction.ts'
import { poolOf } from '../poolOf.ts'
import { ensureSearch } from './ensureSearch.ts'
import { fillSearch } from './fillSearch.ts'

/** At the start of a web process: search is there, as this version has it, and knows what is published. */
export const openSearch = async (payload: Payload): Promise<void> => {
  await inTransaction(poolOf(payload), ensureSearch)
  await fillSearch(payload)
}
