import { availableParallelism, totalmem } from 'node:os'

/** A 720p run with a loop and an overlay needs up to this. */
const BYTES_PER_FFMPEG = 700 * 1024 ** 2

/** One single-threaded FFmpeg a core: two threads for one run gain nothing over two runs. */
export const defaultConcurrency = (): number =>
  Math.max(1, Math.min(availableParallelism(), Math.floor(totalmem() / 2 / BYTES_PER_FFMPEG)))
