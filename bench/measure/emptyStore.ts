import type { ContentStore } from '../../src/adapters/store/types.ts'

/** Removes every piece, so that the next render is cold; clips stay. */
export const emptyStore = async (store: ContentStore): Promise<void> => {
  for (const kind of ['segments', 'sounds'] as const)
    for await (const { name } of store.list(kind)) await store.remove(name)
}
