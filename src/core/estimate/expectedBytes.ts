import type { SegmentSpec, SoundSpec } from '../segments/types.ts'
import type { ClipBytes, Work } from './types.ts'
import { shownDetail } from './detailOf.ts'

/** Bits of a pixel of a frame at crf 23 with `veryfast`: of a still picture, and besides for each bit that a moving one took in the clip. */
const STILL_BITS = 0.0035
const PER_CLIP_BIT = 0.26
/** Of a preset against `veryfast`, at the same crf. */
const PRESET = { ultrafast: 3, veryfast: 1, medium: 1 }
/** Six more of x264's crf halve the bytes. */
const CRF = { measuredAt: 23, halves: 6 }
/** Of kilobits of sound: silence between beeps and words takes few. */
const BYTES_PER_KILOBIT = { quiet: 15, spoken: 50, full: 125 }

type ExpectedBytesArgs = { clipBytes: ClipBytes; work: Work }

/** What a piece adds to the store. */
export const expectedBytes = ({ clipBytes, work }: ExpectedBytesArgs): number =>
  Math.round(work.kind === 'sound' ? soundBytes(work.spec) : segmentBytes({ clipBytes, spec: work.spec }))

const soundBytes = ({ aacFrames, bitrateKbps, clips, music, voices }: SoundSpec): number => {
  const spoken = voices.length > 0 ? 'spoken' : 'quiet'
  return (
    aacFrames *
    (1024 / 48_000) *
    bitrateKbps *
    BYTES_PER_KILOBIT[music.length + clips.length > 0 ? 'full' : spoken]
  )
}

const segmentBytes = ({ clipBytes, spec }: { clipBytes: ClipBytes; spec: SegmentSpec }): number => {
  const { frames, picture, video } = spec
  const pixels = video.widthPx * video.heightPx
  const sources = picture.kind === 'clips' && !picture.frozen ? picture.sources : []
  const moving = sources.reduce(
    (sum, { frames: shown, source }) =>
      sum + shown * PER_CLIP_BIT * shownDetail({ clipBytes, source, video }),
    0,
  )
  const quality = PRESET[video.preset] * 2 ** ((CRF.measuredAt - video.crf) / CRF.halves)
  return ((frames * STILL_BITS + moving) * pixels * quality) / 8
}
