import type { SegmentSpec, SoundSpec } from '../segments/types.ts'

type Work = { kind: 'segment'; spec: SegmentSpec } | { kind: 'sound'; spec: SoundSpec }

/** Of one 1280×720 frame at crf 23: a moving picture of a phone, and one that stands still under moving digits. */
const BYTES_PER_FRAME = { moving: 2500, still: 300 }
/** Of a preset against veryfast, at the same crf. */
const PRESET = { ultrafast: 2.2, veryfast: 1, medium: 1.1 }
/** Six more of x264's crf halve the bytes. */
const CRF = { measuredAt: 23, halves: 6 }

/** What a piece adds to the store: an estimate, since noise makes of one clip ten times as many bytes as of another. */
export const expectedBytes = (work: Work): number => {
  if (work.kind === 'sound') {
    const { aacFrames, bitrateKbps } = work.spec
    const isSilent = work.spec.voices.length + work.spec.music.length + work.spec.clips.length === 0
    return Math.round(aacFrames * (1024 / 48_000) * bitrateKbps * (isSilent ? 12 : 125))
  }
  const { frames, picture, video } = work.spec
  const perFrame = BYTES_PER_FRAME[picture.kind === 'clips' && !picture.frozen ? 'moving' : 'still']
  const size = (video.widthPx * video.heightPx) / (1280 * 720)
  return Math.round(
    frames * perFrame * size * PRESET[video.preset] * 2 ** ((CRF.measuredAt - video.crf) / CRF.halves),
  )
}
