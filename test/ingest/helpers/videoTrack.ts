import type { VideoTrack } from '../../../src/core/ingest/types.ts'

type Changes = Partial<Omit<VideoTrack, 'timing'>> & { rate?: number; seconds?: number; steady?: boolean }

/** A plain 1280×720 H.264 track of 4 s at 30 fps, with changes. */
export const videoTrack = ({
  rate = 30,
  seconds = 4,
  steady = true,
  ...changes
}: Changes = {}): VideoTrack => ({
  index: 0,
  codec: 'h264',
  widthPx: 1280,
  heightPx: 720,
  pixelAspect: 1,
  rotation: 0,
  mirrored: false,
  pixelFormat: 'yuv420p',
  colour: { primaries: 'bt709', transfer: 'bt709', matrix: 'bt709', range: 'tv' },
  interlaced: false,
  timing: {
    frames: Math.round(rate * seconds),
    durationMs: seconds * 1000,
    longestFrameMs: 1000 / rate,
    averageRate: rate,
    typicalRate: rate,
    steady,
  },
  ...changes,
})
