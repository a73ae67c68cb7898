import type { StoreName } from '../adapters/store/types.ts'
import type { SegmentKey, SoundKey } from '../core/segments/types.ts'
import type { ContentHash } from '../core/timeline/types.ts'

/** Where each thing that the engine makes is kept. */
export const storeNames = {
  clip: (hash: ContentHash): StoreName => ({ extension: 'mp4', key: hash, kind: 'clips' }),
  picture: (key: string): StoreName => ({ extension: 'webp', key, kind: 'pictures' }),
  segment: (key: SegmentKey): StoreName => ({ extension: 'mp4', key, kind: 'segments' }),
  sound: (key: SoundKey): StoreName => ({ extension: 'aac', key, kind: 'sounds' }),
}
