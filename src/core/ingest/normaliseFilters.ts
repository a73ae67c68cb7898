import type { VideoTrack } from './types.ts'
import { colourFilters } from './colourFilters.ts'
import { normalisedRate } from './normalisedRate.ts'
import { normalisedSize } from './normalisedSize.ts'

/** One chain from what the camera wrote (FFmpeg has turned and mirrored it upright by then) to the normalised clip. */
export const normaliseFilters = (video: VideoTrack): string => {
  const rate = normalisedRate(video)
  return [
    // Before anything drops or moves lines. One frame for each field keeps all of the movement.
    ...(video.interlaced ? ['bwdif=mode=send_field:deint=all'] : []),
    // Edit lists and late starts.
    'setpts=PTS-STARTPTS',
    `fps=fps=${rate.num}/${rate.den}:round=near`,
    ...colourFilters({ ...video, ...normalisedSize(video) }),
  ].join(',')
}
