/** FFmpeg was stopped on purpose: its result is not wanted, or this worker may not go on. */
export class StoppedError extends Error {
  override readonly name = 'StoppedError'
}
