import type { StoreKind, StoreName } from './types.ts'

const PATH = /^([a-z]+)\/([0-9a-f]{2})\/([0-9a-f]{64})\.([a-z0-9]{1,8})$/

/** What `storePath` made this relative path of; null: it is none of the store's. */
export const storeNameOf = (path: string): StoreName | null => {
  const [, kind, folder, key, extension] = PATH.exec(path) ?? []
  if (key === undefined || extension === undefined || !key.startsWith(folder!)) return null
  return { extension, key, kind: kind as StoreKind } // only folders of a kind are listed
}
