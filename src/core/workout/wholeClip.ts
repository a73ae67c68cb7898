import type { ClipSnapshot } from '../timeline/types.ts'

type WholeClipArgs = Pick<ClipSnapshot, 'durationMs' | 'hash' | 'heightPx' | 'widthPx'>

/** A clip as it is played where nobody has said otherwise: all of it, again and again. */
export const wholeClip = ({ durationMs, hash, heightPx, widthPx }: WholeClipArgs): ClipSnapshot => ({
  hash,
  durationMs,
  widthPx,
  heightPx,
  trim: null,
  playback: 'loop',
  focal: { x: 0.5, y: 0.5 },
  fit: 'crop',
})
