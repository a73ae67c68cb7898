import type { ContentStore } from '../../src/adapters/store/types.ts'

/** Removes all that renders make and what was spoken, so that the next is cold; clips stay. */
export const emptyStore = async (store: ContentStore): Promise<void> => {
  for (const kind of ['segments', 'sounds', 'pictures', 'pcm'] as const)
    for await (const { name } of store.list(kind)) await store.remove(name)
}
