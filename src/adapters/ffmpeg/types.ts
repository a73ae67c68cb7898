/** One run of FFmpeg or ffprobe, described as data. */
export type FfmpegRun = {
  /** Complete arguments, one array element each; never a string that a shell or a library would split. */
  args: readonly string[]
  /** Written to standard input, e.g. raw PCM. */
  input?: Uint8Array
  /** Files and folders that the sandbox shows read-only. */
  reads: readonly string[]
  /** The one folder that the sandbox lets it write to; FFmpeg's working directory too. */
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

/** What stands between an uploaded file and this machine; each kind contains the next. */
export type SandboxKind =
  /** No network, own namespaces, only the given files, and all of `prlimit`. */
  | 'bwrap'
  /** Limits of memory, CPU, file size and descriptors; killed with its parent. Reads what its user may read. */
  | 'prlimit'
  /** The machine has neither; a time-out only. */
  | 'none'

/** What one process may use before the kernel stops it. */
export type ProcessLimits = {
  /** Virtual memory. @default 4 GiB */
  addressSpaceBytes: number
  /** User plus system time. @default 3600 */
  cpuSeconds: number
  /** The largest file it may write. @default 4 GiB */
  fileBytes: number
  /** @default 256 */
  openFiles: number
}

export type FfmpegSettings = {
  /** A name looked up on the PATH, or an absolute path. @default 'ffmpeg' */
  ffmpegPath?: string
  /** @default 'ffprobe' */
  ffprobePath?: string
  /**
   * `auto` takes the strongest sandbox that this machine allows; `require` refuses to run anything with less
   * than bubblewrap (rejects with SandboxUnavailableError); `prlimit` does not try bubblewrap. @default 'auto'
   */
  sandbox?: 'auto' | 'require' | 'prlimit'
  /** 0–19: how far FFmpeg steps back for the rest of the machine. @default 10 */
  niceness?: number
  limits?: Partial<ProcessLimits>
}
