/** The FFmpegs of this worker, as the heartbeat sees them. */
export type RunningPieces = {
  /** Runs `work`; its signal fires when all of its pieces are unwanted, when `stopAll` is called, or with the job's own signal. */
  run: <T>(
    pieces: { keys: readonly string[]; jobId: string; signal: AbortSignal },
    work: (running: RunningPiece) => Promise<T>,
  ) => Promise<T>
  list: () => RunningPiece[]
  /** The pieces that ended since this was asked last: their renders' progress is to be written once more. */
  takeEnded: () => string[]
  stopAll: (reason: Error) => void
  /** Stops all, and every one that begins after this. */
  close: (reason: Error) => void
}

/** One FFmpeg, and what it makes. */
export type RunningPiece = {
  keys: readonly string[]
  jobId: string
  framesDone: number
  signal: AbortSignal
  stop: (reason: Error) => void
}

export const createRunningPieces = (): RunningPieces => {
  const pieces = new Set<RunningPiece>()
  const ended = new Set<string>()
  const closing = new AbortController()
  return {
    close: (reason) => closing.abort(reason),
    list: () => [...pieces],
    run: async ({ jobId, keys, signal }, work) => {
      const controller = new AbortController()
      const piece: RunningPiece = {
        framesDone: 0,
        jobId,
        keys,
        signal: AbortSignal.any([signal, controller.signal, closing.signal]),
        stop: (reason) => controller.abort(reason),
      }
      pieces.add(piece)
      try {
        return await work(piece)
      } finally {
        pieces.delete(piece)
        keys.forEach((key) => ended.add(key))
      }
    },
    stopAll: (reason) => pieces.forEach(({ stop }) => stop(reason)),
    takeEnded: () => {
      const keys = [...ended]
      ended.clear()
      return keys
    },
  }
}
