/** FFmpeg ended well and what it wrote is not what the plan says: never stored, and worth another try. */
export class WrongOutputError extends Error {
  override readonly name = 'WrongOutputError'
}
