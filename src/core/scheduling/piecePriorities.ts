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
 * A priority for each piece's job, higher first: whose video is due first goes first, and a video is due when its render
 * was queued plus what all of it costs. So a render that costs minutes does not wait for one that costs hours, of several
 * queued together the shortest is there soon instead of all of them late, and a long one's day comes: it is due before
 * everything that is queued after that. The pieces of one render are a second apart, which keeps them in order.
 */
export const piecePriorities = ({
  isPreview,
  nowSeconds,
  pieces,
}: PiecePrioritiesArgs): ReadonlyMap<string, number> => {
  const queuedSeconds = nowSeconds - EPOCH_SECONDS - (isPreview ? PREVIEW_SECONDS : 0)
  const byOutput = pieces.toSorted((a, b) => a.outputRank - b.outputRank)
  const costs = costsUpTo(byOutput)
  return new Map(
    byOutput.map(({ key, outputRank }, i) => {
      const dueSeconds = queuedSeconds + costs.get(outputRank)! + i
      return [key, -Math.round(dueSeconds + (outputRank > 0 ? OTHER_OUTPUTS_SECONDS : 0))]
    }),
  )
}

/** By rank: what that output costs, and those before it. */
const costsUpTo = (byOutput: readonly QueuedPiece[]): ReadonlyMap<number, number> => {
  const costs = new Map<number, number>()
  let sum = 0
  for (const { cpuSecondsExpected, outputRank } of byOutput)
    costs.set(outputRank, (sum += cpuSecondsExpected))
  return costs
}
