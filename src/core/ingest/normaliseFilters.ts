import type { VideoTrack } from './types.ts'
import { colourFilters } from './colourFilters.ts'
import { normalisedRate } from './normalisedRate.ts'
import { normalisedSize } from './normalisedSize.ts'

/** One chain from what the camera wrote (FFmpeg has turned and mirrored it upright by then) to the normalised clip. */
export const normaliseFilters = (video: VideoTrack): string => {
  const rate = normalisedRate(video)
  const opaque = hasAlpha(video.pixelFormat)
  return [
    // Before anything drops or moves lines. One frame for each field keeps all of the movement.
    ...(video.interlaced ? ['bwdif=mode=send_field:deint=all'] : []),
    // Edit lists and late starts.
    'setpts=PTS-STARTPTS',
    `fps=fps=${rate.num}/${rate.den}:round=near`,
    ...(opaque ? ON_WHITE : []),
    ...colourFilters({ ...video, ...(opaque ? { pixelFormat: 'rgba' } : {}), ...normalisedSize(video) }),
  ].join(',')
}

/** What shows through is undefined, and black in most files: a dark figure would vanish. */
const ON_WHITE = [
  'format=rgba',
  'split[over][under];[under]lutrgb=r=255:g=255:b=255:a=255[white];[white][over]overlay=format=rgb',
]

const hasAlpha = (pixelFormat: string): boolean =>
  /^(yuva|rgba|bgra|argb|abgr|gbrap|ya|pal8)/.test(pixelFormat)
