import type { ContentStore } from './types.ts'
import type { SoundIndex } from '../../core/mp4/types.ts'
import type { SoundKey } from '../../core/segments/types.ts'
import { readFile } from 'node:fs/promises'
import { indexAdts } from '../../core/mp4/indexAdts.ts'

/** Reads a stored chunk of sound (under 1 MB) once, to find its packets. */
export const loadSoundIndex = async ({
  store,
  key,
}: {
  store: ContentStore
  key: SoundKey
}): Promise<SoundIndex> => {
  const path = await store.localPath({ kind: 'sounds', key, extension: 'aac' })
  const bytes = await readFile(path)
  try {
    return indexAdts(bytes)
  } catch (cause) {
    throw new Error(`Sound ${key} cannot be spliced. ${(cause as Error).message}`, { cause }) // indexAdts throws Errors
  }
}
