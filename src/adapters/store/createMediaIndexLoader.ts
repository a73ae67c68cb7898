import type { ContentStore } from './types.ts'
import type { MediaIndexes, SegmentIndex, SoundIndex } from '../../core/mp4/types.ts'
import type { Manifest, SegmentKey, SoundKey } from '../../core/segments/types.ts'
import { createByteLimitedCache } from './createByteLimitedCache.ts'
import { loadSegmentIndex } from './loadSegmentIndex.ts'
import { loadSoundIndex } from './loadSoundIndex.ts'

/** All indexes that a manifest needs. */
export type LoadMediaIndexes = (manifest: Manifest) => Promise<MediaIndexes>

type CreateMediaIndexLoaderArgs = {
  store: ContentStore
  /** How much of them to keep in memory. @default 32 MiB, about 3 million frames */
  cacheBytes?: number
}

/** Stored files never change, so neither do their indexes: each is read once while there is room. */
export const createMediaIndexLoader = ({
  store,
  cacheBytes = 32 * 1024 * 1024,
}: CreateMediaIndexLoaderArgs): LoadMediaIndexes => {
  const segments = createByteLimitedCache({ limitBytes: cacheBytes * 0.75, bytesOf: segmentBytes })
  const sounds = createByteLimitedCache({ limitBytes: cacheBytes * 0.25, bytesOf: soundBytes })
  return async (manifest) => {
    const segmentOf = await loadAll(manifest.pieces, (key) =>
      segments.get(key, () => loadSegmentIndex({ store, key })),
    )
    const soundOf = await loadAll(manifest.sound.pieces, (key) =>
      sounds.get(key, () => loadSoundIndex({ store, key })),
    )
    return { segments: segmentOf, sounds: soundOf }
  }
}

/** Open at once; more would only wait for the disk with their files held open. */
const PARALLEL = 8

const loadAll = async <Key extends SegmentKey | SoundKey, Index>(
  pieces: ReadonlyArray<{ key: Key }>,
  load: (key: Key) => Promise<Index>,
): Promise<(key: Key) => Index> => {
  const keys = [...new Set(pieces.map(({ key }) => key))]
  const found = new Map<Key, Index>()
  for (let from = 0; from < keys.length; from += PARALLEL)
    await Promise.all(keys.slice(from, from + PARALLEL).map(async (key) => found.set(key, await load(key))))
  // Only keys of the manifest are asked for, and each of them was loaded just now.
  return (key) => found.get(key)!
}

const ENTRY_BYTES = 1024

const segmentBytes = ({ sampleOffsets, compositionTicks, gopStarts }: SegmentIndex): number =>
  ENTRY_BYTES + sampleOffsets.byteLength + compositionTicks.byteLength + gopStarts.byteLength

const soundBytes = ({ payloadOffsets }: SoundIndex): number => ENTRY_BYTES + payloadOffsets.byteLength
