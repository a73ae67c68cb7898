import type { SegmentIndex } from '../mp4/types.ts'

/** A tile stands for ten seconds or more: key frames nearer to each other than this would never be both seen. */
const MIN_APART_FRAMES = 180
/** A WebP is at most 16383 pixels high. */
const MAX_FRAMES = 100

/** Which of a segment's key frames its strip of thumbnails holds: a matter of the segment alone, so it is made once. */
export const stripFrames = ({ frames, gopStarts }: Pick<SegmentIndex, 'frames' | 'gopStarts'>): number[] => {
  const apart = Math.max(MIN_APART_FRAMES, Math.ceil(frames / MAX_FRAMES))
  const kept: number[] = []
  for (const start of gopStarts) if (kept.length === 0 || start - kept.at(-1)! >= apart) kept.push(start)
  return kept
}
