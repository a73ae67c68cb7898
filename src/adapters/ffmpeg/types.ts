/** One run of FFmpeg or ffprobe, described as data. */
export type FfmpegRun = {
  /** Complete arguments, one array element each; never a string that a shell or a library would split. */
  args: readonly string[]
  /** Written to standard input, e.g. raw PCM. */
  input?: Uint8Array
  /** Files and folders that the sandbox shows read-only. */
  reads: readonly string[]
  /** The one folder that the sandbox lets it write to. */
  writes?: string
  /** @default 600_000 */
  timeoutMs?: number
  signal?: AbortSignal
  /** Called with the frame number from `-progress`. */
  onFrame?: (frame: number) => void
}

export type FfmpegResult = {
  /** The last 200 lines of the log. */
  logTail: string
  /** User plus system time of FFmpeg, in seconds. */
  cpuSeconds: number
}

/** The only door to FFmpeg. Rejects with FfmpegError (exit code, signal, log tail) or with the signal's reason. */
export type RunFfmpeg = (run: FfmpegRun) => Promise<FfmpegResult>
