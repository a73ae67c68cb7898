import type { Payload } from 'payload'
import type { StoreFigures } from './storeFigures.ts'
import { poolOf } from '../../adapters/payload/poolOf.ts'
import { createDiskStore } from '../../adapters/store/createDiskStore.ts'
import { storeFigures } from './storeFigures.ts'

export type ReadFigures = (payload: Payload) => Promise<StoreFigures>

type CreateReadFiguresArgs = { mediaDir: string }

/** Listing a store takes seconds where it is large: who asks while it is listed, or soon after, gets the same answer. */
const FRESH_MS = 10_000

export const createReadFigures = ({ mediaDir }: CreateReadFiguresArgs): ReadFigures => {
  const store = createDiskStore({ root: mediaDir })
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
