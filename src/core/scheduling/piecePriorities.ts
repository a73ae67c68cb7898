/** What queueing needs to know of a piece that is to be encoded. */
export type QueuedPiece = {
  key: string
  /** What encoding it is expected to cost. */
  cpuSecondsExpected: number
  /** Index of the first output that needs it; 0 is the default output. */
  outputRank: number
}

type PiecePrioritiesArgs = {
  /** In the order in which they are to be encoded within an output: that of the workout. */
  pieces: readonly QueuedPiece[]
  /** When they are queued, as seconds since 1970. */
  nowSeconds: number
  /** A preview goes before everything else, since somebody waits for it. */
  isPreview: boolean
}

/** 2026-01-01: the queue's priorities are whole numbers of 32 bits. */
const EPOCH_SECONDS = 1_767_225_600
/** How much later than a default output the others are due: what is playable first matters more. */
const OTHER_OUTPUTS_SECONDS = 600
/** No default output is due as early as a preview. */
const PREVIEW_SECONDS = 86_400

/**
 * A priority for each piece's job, higher first: start-time fair queueing. A piece is due when its render was queued, plus
 * what the render's pieces before it cost, and who is due first goes first. So a render that costs minutes does not wait
 * for all of one that costs hours; and what that one still lacks comes to be due earlier than all renders that are queued
 * later, however many there are.
 */
export const piecePriorities = ({
  isPreview,
  nowSeconds,
  pieces,
}: PiecePrioritiesArgs): ReadonlyMap<string, number> => {
  const priorities = new Map<string, number>()
  let dueSeconds = nowSeconds - EPOCH_SECONDS - (isPreview ? PREVIEW_SECONDS : 0)
  for (const { cpuSecondsExpected, key, outputRank } of pieces.toSorted(
    (a, b) => a.outputRank - b.outputRank,
  )) {
    priorities.set(key, -Math.round(dueSeconds + (outputRank > 0 ? OTHER_OUTPUTS_SECONDS : 0)))
    dueSeconds += cpuSecondsExpected
  }
  return priorities
}
