import type { ContentStore } from './types.ts'
import type { StoredFile, VirtualFile } from '../../core/mp4/types.ts'
import { stat } from 'node:fs/promises'

/** A stored file as it is, in the form in which everything is served. */
export const storedFile = async ({
  store,
  file,
}: {
  store: ContentStore
  file: StoredFile
}): Promise<VirtualFile> => {
  const { size } = await stat(await store.localPath(file))
  return { head: new Uint8Array(), parts: [{ file, offset: 0, length: size, at: 0 }], totalBytes: size }
}
