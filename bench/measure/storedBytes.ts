import type { ContentStore, StoreKind } from '../../src/adapters/store/types.ts'

type StoredArgs = { kinds: readonly StoreKind[]; store: ContentStore }

export const storedBytes = async ({ kinds, store }: StoredArgs): Promise<number> => {
  let sum = 0
  for (const kind of kinds) for await (const { bytes } of store.list(kind)) sum += bytes
  return sum
}
