import type { StoreName } from '../adapters/store/types.ts'
import type { ClipContainer } from '../core/ingest/types.ts'
import type { SoundHash } from '../core/audio/types.ts'
import type { SegmentKey, SoundKey } from '../core/segments/types.ts'
import type { ContentHash } from '../core/timeline/types.ts'

/** Where each thing that the engine makes is kept. */
export const storeNames = {
  /** What was uploaded, byte for byte; the extension is its container's, never the user's. */
  original: ({ container, hash }: { container: ClipContainer; hash: ContentHash }): StoreName => ({
    extension: { gif: 'gif', matroska: 'mkv', mov: 'mov' }[container],
    key: hash,
    kind: 'originals',
  }),
  /** What ingest found out about an original, by the key of the command that normalised it. */
  ingested: (key: string): StoreName => ({ extension: 'json', key, kind: 'clips' }),
  clip: (hash: ContentHash): StoreName => ({ extension: 'mp4', key: hash, kind: 'clips' }),
  picture: (key: string): StoreName => ({ extension: 'webp', key, kind: 'pictures' }),
  /** A brand's logo as `normaliseLogo` made it. */
  logo: (hash: ContentHash): StoreName => ({ extension: 'png', key: hash, kind: 'logos' }),
  segment: (key: SegmentKey): StoreName => ({ extension: 'mp4', key, kind: 'segments' }),
  sound: (key: SoundKey): StoreName => ({ extension: 'aac', key, kind: 'sounds' }),
  /** A decoded sound: signed 16 bit little endian, 48 kHz, two channels. */
  pcm: (hash: SoundHash): StoreName => ({ extension: 'pcm', key: hash, kind: 'pcm' }),
  /** Which PCM came of a text that was spoken, or of a file that no row knows, by the key of its making. */
  kept: (key: string): StoreName => ({ extension: 'json', key, kind: 'pcm' }),
}
