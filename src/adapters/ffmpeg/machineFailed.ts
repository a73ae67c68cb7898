import type { FfmpegFailure } from './FfmpegError.ts'

/**
 * Lines that only the launch chain or a full disk writes. "Cannot allocate memory" and "Input/output error" are no such
 * lines: a hostile file asks for too much, and one that is cut off gives the other.
 */
const MACHINE = /^(env|nice|setpriv|prlimit|bwrap): |No space left on device/m

/**
 * Whether the machine, not the file, was at fault: then a later attempt may succeed. A time-out of FFmpeg is the
 * machine's too (it may be busy); ffprobe's is the file's, since nothing in it should take that long.
 */
export const machineFailed = ({ logTail, program, timedOutAfterMs }: FfmpegFailure): boolean =>
  program === 'ffmpeg' && timedOutAfterMs !== null ? true : MACHINE.test(logTail)
