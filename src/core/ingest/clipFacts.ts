import type { AudioTrack, ClipFacts, VideoTrack } from './types.ts'
import { displaySize } from './displaySize.ts'
import { isHdr } from './isHdr.ts'

/** What is kept on the clip's document. */
export const clipFacts = ({ audio, video }: { audio: AudioTrack | null; video: VideoTrack }): ClipFacts => ({
  durationMs: Math.round(video.timing.durationMs),
  ...displaySize(video),
  frameRate: Math.round(video.timing.averageRate * 1000) / 1000,
  codec: video.codec,
  hasAudio: audio !== null,
  rotation: video.rotation,
  hdr: isHdr(video.colour),
})
