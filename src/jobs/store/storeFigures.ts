import type { KindFigures } from '../../adapters/payload/store/inventory.ts'
import type { WorkerContext } from '../types.ts'
import { takeInventory } from './takeInventory.ts'

/** What the store holds, and how much of it is needed. */
export type StoreFigures = {
  files: number
  bytes: number
  /** Named by a version, a clip or a render on its way. */
  referencedFiles: number
  referencedBytes: number
  unreferencedFiles: number
  unreferencedBytes: number
  /** When the oldest file was put or last used; null: the store is empty. */
  oldestAt: string | null
  kinds: KindFigures[]
}

export const storeFigures = (
  context: Pick<WorkerContext, 'payload' | 'pool' | 'store'>,
): Promise<StoreFigures> =>
  takeInventory({ context, work: async ({ inventory }) => figuresOf(await inventory.kinds()) })

export const figuresOf = (kinds: KindFigures[]): StoreFigures => {
  const sum = (of: (figures: KindFigures) => number): number =>
    kinds.reduce((total, figures) => total + of(figures), 0)
  const figures = {
    bytes: sum(({ bytes }) => bytes),
    files: sum(({ files }) => files),
    referencedBytes: sum(({ referencedBytes }) => referencedBytes),
    referencedFiles: sum(({ referencedFiles }) => referencedFiles),
  }
  return {
    ...figures,
    kinds,
    oldestAt: kinds.map(({ oldestAt }) => oldestAt).toSorted()[0] ?? null,
    unreferencedBytes: figures.bytes - figures.referencedBytes,
    unreferencedFiles: figures.files - figures.referencedFiles,
  }
}
