import { FfmpegError } from '../adapters/ffmpeg/FfmpegError.ts'
import { machineFailed } from '../adapters/ffmpeg/machineFailed.ts'

/** FFmpeg said no to what it was given: more retries only keep the editor waiting. */
export const isInputsFault = (error: unknown): boolean =>
  error instanceof FfmpegError && !machineFailed(error.failure)
