import type { SegmentSpec, SoundSpec } from './types.ts'

type Work = { kind: 'segment'; spec: SegmentSpec } | { kind: 'sound'; spec: SoundSpec }

/** Of one 1280×720 frame on a plain server core: a moving picture, and one that stands still under moving digits. */
const CPU_SECONDS_PER_FRAME = { moving: 0.006, still: 0.002 }
/** Measured on one work at 720p: times of `veryfast`. */
const EFFORT = { ultrafast: 0.6, veryfast: 1, medium: 2.7 }
const CPU_SECONDS_PER_AAC_FRAME = 0.000_25
/** Starting FFmpeg in its sandbox. */
const CPU_SECONDS_PER_RUN = 0.15

/** An estimate for progress and remaining time only; nothing is decided from it. */
export const expectedCpuSeconds = (work: Work): number => {
  if (work.kind === 'sound') return CPU_SECONDS_PER_RUN + work.spec.aacFrames * CPU_SECONDS_PER_AAC_FRAME
  const { frames, picture, video } = work.spec
  const isMoving = picture.kind === 'clips' && !picture.frozen
  const perFrame = CPU_SECONDS_PER_FRAME[isMoving ? 'moving' : 'still'] * EFFORT[video.preset]
  return CPU_SECONDS_PER_RUN + frames * perFrame * ((video.widthPx * video.heightPx) / (1280 * 720))
}
