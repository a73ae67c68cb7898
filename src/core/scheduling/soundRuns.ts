/**
 * As many as one FFmpeg run encodes. Starting it costs about as much as one chunk; with more in a run little is left to save,
 * and other workers would have nothing to do.
 */
const MOST = 8

/** Chunks that are encoded together, in their order and in runs of about the same length. */
export const soundRuns = <Chunk>(chunks: readonly Chunk[]): Chunk[][] => {
  const runs = Math.ceil(chunks.length / MOST)
  const at = (run: number): number => Math.round((run * chunks.length) / runs)
  return Array.from({ length: runs }, (_, i) => chunks.slice(at(i), at(i + 1)))
}

/** The same of a film that somebody watches already: the first chunk alone, and then runs that grow. */
export const watchedSoundRuns = <Chunk>(chunks: readonly Chunk[]): Chunk[][] => {
  const runs: Chunk[][] = []
  for (let from = 0, length = 1; from < chunks.length; from += length, length = Math.min(2 * length, MOST))
    runs.push(chunks.slice(from, from + length))
  return runs
}
