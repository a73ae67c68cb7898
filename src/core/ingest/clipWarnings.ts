import type { AudioTrack, ClipNote, VideoTrack } from './types.ts'
import { clipNote } from './clipNote.ts'
import { displaySize } from './displaySize.ts'
import { isHdr } from './isHdr.ts'
import { AUDIO_CODECS } from './untrustedInput.ts'

/** Below these an editor should know; above them nothing is said. */
const VERY_SHORT_MS = 1000
const SHORT_MS = 2000
const SMOOTH_RATE = 23.9
const STANDS_STILL_MS = 500
const SMALL_SIDE_PX = 360

/** What is worth knowing about a usable clip. */
export const clipWarnings = ({
  audio,
  video,
}: {
  audio: AudioTrack | null
  video: VideoTrack
}): ClipNote[] => [
  ...aboutTime(video),
  ...aboutPicture(video),
  ...(audio && !AUDIO_CODECS.includes(audio.codec ?? '') ? [clipNote('sound_unreadable')] : []),
]

const aboutTime = ({ timing }: VideoTrack): ClipNote[] => {
  const seconds = timing.durationMs / 1000
  return [
    ...(timing.durationMs < VERY_SHORT_MS ? [clipNote('very_short_clip', { seconds })] : []),
    ...(timing.durationMs >= VERY_SHORT_MS && timing.durationMs < SHORT_MS
      ? [clipNote('short_clip', { seconds })]
      : []),
    ...(timing.averageRate < SMOOTH_RATE ? [clipNote('low_frame_rate', { rate: timing.averageRate })] : []),
    ...(!timing.steady && timing.longestFrameMs > STANDS_STILL_MS
      ? [clipNote('uneven_frame_rate', { seconds: timing.longestFrameMs / 1000 })]
      : []),
  ]
}

const aboutPicture = (video: VideoTrack): ClipNote[] => {
  const { heightPx: height, widthPx: width } = displaySize(video)
  return [
    ...(Math.min(width, height) < SMALL_SIDE_PX ? [clipNote('small_picture', { height, width })] : []),
    ...(isHdr(video.colour) ? [clipNote('hdr_converted')] : []),
    ...(video.interlaced ? [clipNote('deinterlaced')] : []),
  ]
}
