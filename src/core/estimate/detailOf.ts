import type { SegmentSpec } from '../segments/types.ts'
import type { ClipBytes } from './types.ts'

type DetailOfArgs = { clipBytes: ClipBytes; spec: SegmentSpec }

/** Bits for each pixel of a frame of a normalised clip from a phone, held still in a lit room. */
export const USUAL_DETAIL = 0.06
/** Beyond these the clip is a still picture, or no clip. */
const BOUNDS = { min: 0.005, max: 4 }

/** Bits that the segment's clips took for each pixel of a frame when they were normalised, on average over its frames. */
export const detailOf = ({ clipBytes, spec: { frames, picture, video } }: DetailOfArgs): number => {
  if (picture.kind === 'colour') return 0
  const sum = picture.sources.reduce((total, { frames: shown, source }) => {
    const bytes = clipBytes.get(source.clip)
    const pixels = source.widthPx * source.heightPx * (source.durationMs / 1000) * video.frameRate
    return total + shown * (bytes === undefined ? USUAL_DETAIL : (bytes * 8) / pixels)
  }, 0)
  return Math.min(BOUNDS.max, Math.max(BOUNDS.min, sum / frames))
}
