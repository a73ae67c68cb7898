import type { ContentStore, StoreName } from '../../adapters/store/types.ts'

type WithoutFileArgs = {
  store: ContentStore
  /** As if it were not there. */
  name: StoreName
  /** Takes what is put. */
  instead: ContentStore
}

const isSame = (a: StoreName, b: StoreName): boolean =>
  a.kind === b.kind && a.key === b.key && a.extension === b.extension

/** The store as it was before a file was put, so that what makes it makes it again, elsewhere. */
export const withoutFile = ({ instead, name, store }: WithoutFileArgs): ContentStore => {
  const isGone = (asked: StoreName): boolean => isSame(asked, name)
  const has = async (asked: StoreName): Promise<boolean> =>
    (await instead.has(asked)) || (!isGone(asked) && store.has(asked))
  const holderOf = async (asked: StoreName): Promise<ContentStore> =>
    isGone(asked) || (await instead.has(asked)) ? instead : store
  return {
    ...store,
    has,
    use: has,
    localPath: async (asked) => (await holderOf(asked)).localPath(asked),
    open: async (asked) => (await holderOf(asked)).open(asked),
    ranges: async (asked) => (await holderOf(asked)).ranges(asked),
    put: async (asked, write) => ((await has(asked)) ? { created: false } : instead.put(asked, write)),
  }
}
