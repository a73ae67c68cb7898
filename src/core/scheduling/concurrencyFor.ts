type ConcurrencyForArgs = {
  /** That this process may use. */
  cores: number
  /** That this process may use. */
  memoryBytes: number
}

const MIB = 1024 ** 2
/**
 * Measured with loops as long as are held (`clipInputs`): 610 MiB at 720p, 950 at 1080p in high quality, 1010 with a
 * blurred fill; 550 where a 4K HDR clip is taken in. Only a clip that plays there and back may take more: 1490 where it is
 * 10 s long and 1080p.
 */
const BYTES_PER_FFMPEG = 1000 * MIB
/** Web process, worker and database of the one machine that has them all. */
const BYTES_FOR_THE_REST = 700 * MIB

/** One single-threaded FFmpeg a core, as far as memory goes: two threads for one run gain nothing over two runs. */
export const concurrencyFor = ({ cores, memoryBytes }: ConcurrencyForArgs): number =>
  Math.max(1, Math.min(Math.floor(cores), Math.floor((memoryBytes - BYTES_FOR_THE_REST) / BYTES_PER_FFMPEG)))
