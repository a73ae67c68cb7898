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
