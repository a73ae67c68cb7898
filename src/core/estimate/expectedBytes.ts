import type { SegmentSpec, SoundSpec } from '../segments/types.ts'
import type { ClipBytes, Work } from './types.ts'
import { detailOf, USUAL_DETAIL } from './detailOf.ts'

/** Bits of a pixel of a frame at crf 23 with `veryfast`: of a still picture, and besides of a moving one of usual detail. */
const STILL_BITS = 0.0035
const MOVING_BITS = 0.017
/** Most of a noise is left out: 25 times the detail takes 2.6 times the bytes. */
const DETAIL_EXPONENT = 0.3
/** Of a preset against `veryfast`, at the same crf. */
const PRESET = { ultrafast: 2.2, veryfast: 1, medium: 1.1 }
/** Six more of x264's crf halve the bytes. */
const CRF = { measuredAt: 23, halves: 6 }
/** Of kilobits of sound: beeps and silence are quickly said. */
const BYTES_PER_KILOBIT = { quiet: 12, full: 125 }

type ExpectedBytesArgs = { clipBytes: ClipBytes; work: Work }

/** What a piece adds to the store. */
export const expectedBytes = ({ clipBytes, work }: ExpectedBytesArgs): number =>
  Math.round(work.kind === 'sound' ? soundBytes(work.spec) : segmentBytes({ clipBytes, spec: work.spec }))

const soundBytes = ({ aacFrames, bitrateKbps, clips, music, voices }: SoundSpec): number => {
  const isQuiet = voices.length + music.length + clips.length === 0
  return aacFrames * (1024 / 48_000) * bitrateKbps * BYTES_PER_KILOBIT[isQuiet ? 'quiet' : 'full']
}

const segmentBytes = ({ clipBytes, spec }: { clipBytes: ClipBytes; spec: SegmentSpec }): number => {
  const { frames, picture, video } = spec
  const isMoving = picture.kind === 'clips' && !picture.frozen
  const detail = (detailOf({ clipBytes, spec }) / USUAL_DETAIL) ** DETAIL_EXPONENT
  const bits = STILL_BITS + (isMoving ? MOVING_BITS * detail : 0)
  const quality = PRESET[video.preset] * 2 ** ((CRF.measuredAt - video.crf) / CRF.halves)
  return (frames * video.widthPx * video.heightPx * bits * quality) / 8
}
