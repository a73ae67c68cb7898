import { FfmpegError } from '../../adapters/ffmpeg/FfmpegError.ts'
import { machineFailed } from '../../adapters/ffmpeg/machineFailed.ts'

/** true where FFmpeg refused the file, which a later attempt would not change; everything else is thrown on. */
export const fileFailed = (error: unknown): true => {
  if (error instanceof FfmpegError && !machineFailed(error.failure)) return true
  throw error
}
