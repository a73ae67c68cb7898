import type { Payload } from 'payload'
import type { StoreFigures } from './storeFigures.ts'
import { poolOf } from '../../adapters/payload/poolOf.ts'
import { openStore, type StoreOptions } from '../../adapters/store/openStore.ts'
import { storeFigures } from './storeFigures.ts'

export type ReadFigures = (payload: Payload) => Promise<StoreFigures>

/** Listing a store takes seconds where it is large: who asks while it is listed, or soon after, gets the same answer. */
const FRESH_MS = 10_000

export const createReadFigures = (options: StoreOptions): ReadFigures => {
  const store = openStore(options)
  let last: { atMs: number; figures: Promise<StoreFigures> } | null = null
  return (payload) => {
    if (last && Date.now() - last.atMs < FRESH_MS) return last.figures
    const figures = storeFigures({ payload, pool: poolOf(payload), store })
    const asked = { atMs: Date.now(), figures }
    last = asked
    figures.then(
      () => (asked.atMs = Date.now()),
      () => (last = null),
    )
    return figures
  }
}
