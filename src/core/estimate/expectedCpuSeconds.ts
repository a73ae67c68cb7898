import type { SegmentSpec, SoundSpec } from '../segments/types.ts'
import type { ClipBytes, Work } from './types.ts'
import { detailOf, USUAL_DETAIL } from './detailOf.ts'

/** Of a million pixels with `veryfast`: a moving picture of usual detail, and one that stands still under moving digits. */
const PER_MEGAPIXEL = { moving: 0.0063, still: 0.0031 }
/** Of a preset against `veryfast`; what FFmpeg does besides encoding is the same for all. */
const PRESET = {
  ultrafast: { moving: 0.55, still: 0.4 },
  veryfast: { moving: 1, still: 1 },
  medium: { moving: 2.4, still: 1.7 },
}
/** A clip of noise, of 25 times the usual detail, costs 3.6 times as much to decode and to encode. */
const DETAIL_EXPONENT = 0.4
/** Starting FFmpeg, reading fonts and clip, drawing what stands still. */
const PER_SEGMENT = 0.08
const PER_CHUNK = 0.02
/** Of an AAC frame (21 ms) of silence and beeps, and of one in which something else is heard. */
const PER_AAC_FRAME = { quiet: 0.000_04, full: 0.000_08 }

type ExpectedCpuSecondsArgs = { clipBytes: ClipBytes; work: Work }

/** CPU seconds of a plain server core; the constants are measured (`npm run proof estimates`). */
export const expectedCpuSeconds = ({ clipBytes, work }: ExpectedCpuSecondsArgs): number =>
  work.kind === 'sound' ? soundSeconds(work.spec) : segmentSeconds({ clipBytes, spec: work.spec })

const soundSeconds = ({ aacFrames, clips, music, voices }: SoundSpec): number => {
  const isQuiet = voices.length + music.length + clips.length === 0
  return PER_CHUNK + aacFrames * PER_AAC_FRAME[isQuiet ? 'quiet' : 'full']
}

const segmentSeconds = ({ clipBytes, spec }: { clipBytes: ClipBytes; spec: SegmentSpec }): number => {
  const { frames, picture, video } = spec
  const kind = picture.kind === 'clips' && !picture.frozen ? 'moving' : 'still'
  const megapixels = (frames * video.widthPx * video.heightPx) / 1e6
  const detail = kind === 'moving' ? (detailOf({ clipBytes, spec }) / USUAL_DETAIL) ** DETAIL_EXPONENT : 1
  return PER_SEGMENT + megapixels * PER_MEGAPIXEL[kind] * PRESET[video.preset][kind] * detail
}
