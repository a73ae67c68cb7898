export type FfmpegFailure = {
  program: 'ffmpeg' | 'ffprobe'
  args: readonly string[]
  /** null where a signal ended it. */
  exitCode: number | null
  signal: string | null
  /** The time-out that ended it; null where something else did. */
  timedOutAfterMs: number | null
  /** The last 200 lines of its log. */
  logTail: string
}

const howItEnded = ({ exitCode, program, signal, timedOutAfterMs }: FfmpegFailure): string => {
  if (timedOutAfterMs !== null)
    return `${program} was stopped after its time limit of ${timedOutAfterMs / 1000} s`
  return signal === null ? `${program} exited with code ${exitCode}` : `${program} was ended by ${signal}`
}

/** FFmpeg ran and said no. Retrying helps only where the machine, not the input, was at fault. */
export class FfmpegError extends Error {
  override readonly name = 'FfmpegError'
  readonly failure: FfmpegFailure

  constructor(failure: FfmpegFailure, options?: ErrorOptions) {
    const lastLine = failure.logTail.trimEnd().split('\n').at(-1)
    super(`${howItEnded(failure)}${lastLine ? `: ${lastLine}` : ''}`, options)
    this.failure = failure
  }
}
