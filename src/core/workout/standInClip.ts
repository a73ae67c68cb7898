import type { ClipSnapshot, ContentHash } from '../timeline/types.ts'
import { wholeClip } from './wholeClip.ts'

/** In the place of a clip that nobody will open. */
export const standInClip: ClipSnapshot = wholeClip({
  hash: '0'.repeat(64) as ContentHash, // names nothing
  durationMs: 1000,
  widthPx: 1280,
  heightPx: 720,
})
