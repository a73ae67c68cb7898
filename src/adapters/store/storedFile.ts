import type { ContentStore } from './types.ts'
import type { StoredFile, VirtualFile } from '../../core/mp4/types.ts'

/** A stored file as it is, in the form in which everything is served. */
export const storedFile = async ({
  store,
  file,
}: {
  store: ContentStore
  file: StoredFile
}): Promise<VirtualFile> => {
  const ranges = await store.ranges(file)
  await ranges.close()
  const { bytes } = ranges
  return { head: new Uint8Array(), parts: [{ file, offset: 0, length: bytes, at: 0 }], totalBytes: bytes }
}
