const MAX = 128

/** Throws RangeError unless it is a number of FFmpeg processes that a worker can run at once. */
export const assertConcurrency = (concurrency: number): void => {
  if (!Number.isInteger(concurrency) || concurrency < 1 || concurrency > MAX)
    throw new RangeError(
      `repreel: \`concurrency\` must be a whole number from 1 to ${MAX}, got ${JSON.stringify(concurrency)}`,
    )
}
