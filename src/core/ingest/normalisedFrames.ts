import type { VideoTrack } from './types.ts'
import { normalisedRate } from './normalisedRate.ts'

/** How many frames the normalised clip has when all of the original can be decoded. */
export const normalisedFrames = (video: VideoTrack): number => {
  const { den, num } = normalisedRate(video)
  return Math.max(1, Math.round((video.timing.durationMs * num) / den / 1000))
}
