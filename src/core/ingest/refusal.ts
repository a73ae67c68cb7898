import type { ClipLimits, ClipNote, Probe, VideoTrack } from './types.ts'
import { clipNote } from './clipNote.ts'
import { displaySize } from './displaySize.ts'
import { VIDEO_CODECS } from './untrustedInput.ts'

type RefusalArgs = { probe: Probe; limits: ClipLimits }

/** Why the file cannot be used, or null. The first reason is enough. */
export const refusal = ({ limits, probe }: RefusalArgs): ClipNote | null => {
  if (probe.bytes === 0) return clipNote('empty_file')
  if (probe.bytes > limits.maxBytes)
    return clipNote('file_too_large', { size: gigabytes(probe.bytes), limit: gigabytes(limits.maxBytes) })
  if (!probe.readable) return unreadable(probe.log)
  if (!probe.video) return clipNote('no_video_track')
  return refusedVideo({ limits, video: probe.video }) ?? refusedLength({ limits, probe, video: probe.video })
}

const unreadable = (log: string): ClipNote => {
  const codec = /Codec \((\S+)\) not on whitelist/.exec(log)?.[1]
  if (codec) return clipNote('unsupported_codec', { codec })
  return /moov atom not found|Truncat|ended prematurely/i.test(log)
    ? clipNote('end_missing')
    : clipNote('not_a_video')
}

const refusedVideo = ({ limits, video }: { limits: ClipLimits; video: VideoTrack }): ClipNote | null => {
  const { averageRate } = video.timing
  const pixels = video.widthPx * video.heightPx
  const { heightPx: height, widthPx: width } = displaySize(video)
  if (!VIDEO_CODECS.includes(video.codec)) return clipNote('unsupported_codec', { codec: video.codec })
  if (pixels === 0) return clipNote('no_size')
  if (pixels > limits.maxPixels)
    return clipNote('picture_too_large', {
      ...{ height, width },
      ...{ megapixels: pixels / 1e6, limit: limits.maxPixels / 1e6 },
    })
  if (Math.min(width, height) < limits.minSidePx)
    return clipNote('picture_too_small', { height, limit: limits.minSidePx, width })
  // Half a frame a second more: cameras' 120 is 119.88 to 120.1.
  if (averageRate > limits.maxFramesPerSecond + 0.5)
    return clipNote('frame_rate_too_high', {
      ...{ height, width },
      ...{ rate: averageRate, limit: limits.maxFramesPerSecond },
    })
  return null
}

type RefusedLengthArgs = { limits: ClipLimits; probe: Probe & { readable: true }; video: VideoTrack }

const refusedLength = ({ limits, probe, video }: RefusedLengthArgs): ClipNote | null => {
  const { durationMs, frames } = video.timing
  if (frames === 0) return clipNote('no_frames')
  if (frames === 1) return clipNote('still_picture', { frames })
  if (durationMs > limits.maxDurationSeconds * 1000)
    return clipNote('too_long', { limit: limits.maxDurationSeconds, seconds: durationMs / 1000 })
  const { promisedMs, readMs } = probe
  // Headers round, and count the pause after a last frame.
  if (promisedMs !== null && promisedMs - readMs > Math.max(250, promisedMs * 0.05))
    return clipNote('incomplete', { promisedSeconds: promisedMs / 1000, readSeconds: readMs / 1000 })
  return null
}

const gigabytes = (bytes: number): string => (bytes / 1e9).toFixed(1)
