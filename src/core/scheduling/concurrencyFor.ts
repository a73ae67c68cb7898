type ConcurrencyForArgs = {
  /** That this process may use. */
  cores: number
  /** That this process may use. */
  memoryBytes: number
}

const MIB = 1024 ** 2
/** Allowed for one run with a loop and an overlay at 1080p: loops are held as raw pictures, within a budget of pixels. */
const BYTES_PER_FFMPEG = 700 * MIB
/** Web process, worker and database of the one machine that has them all. */
const BYTES_FOR_THE_REST = 700 * MIB

/** One single-threaded FFmpeg a core, as far as memory goes: two threads for one run gain nothing over two runs. */
export const concurrencyFor = ({ cores, memoryBytes }: ConcurrencyForArgs): number =>
  Math.max(1, Math.min(Math.floor(cores), Math.floor((memoryBytes - BYTES_FOR_THE_REST) / BYTES_PER_FFMPEG)))
