/** What queueing needs to know of a piece that is to be encoded. */
export type QueuedPiece = {
  key: string
  /** What encoding it is expected to cost. */
  cpuSecondsExpected: number
  /** Index of the first output that needs it; 0 is the default output. */
  outputRank: number
  /** Second of the film in which it is needed first, where somebody watches while it is made. */
  playsAtSeconds?: number
}

type PiecePrioritiesArgs = {
  pieces: readonly QueuedPiece[]
  /** When they are queued, as seconds since 1970. */
  nowSeconds: number
  /** A preview, and a training that is watched, go before everything else, since somebody waits for them. */
  isWaitedFor: boolean
}

/** 2026-01-01: the queue's priorities are whole numbers of 32 bits. */
const EPOCH_SECONDS = 1_767_225_600
/** How much later than a default output the others are due: what is playable first matters more. */
const OTHER_OUTPUTS_SECONDS = 600
/** No default output is due as early as what somebody waits for. */
const WAITED_FOR_SECONDS = 86_400

/**
 * A priority for each piece's job, higher first: whose video is due first goes first, and a video is due when its render
 * was queued plus what all of it costs. So a render that costs minutes does not wait for one that costs hours, of several
 * queued together the shortest is there soon instead of all of them late, and a long one's day comes: it is due before
 * everything that is queued after that. All pieces of an output are due together: were its last ones later, they would wait
 * for the first ones of its neighbours, and all would end at the same time. Only a film that is watched while it is made
 * needs its pieces one after another, each at its second; of several such, each gets its beginning first.
 */
export const piecePriorities = ({
  isWaitedFor,
  nowSeconds,
  pieces,
}: PiecePrioritiesArgs): ReadonlyMap<string, number> => {
  const queuedSeconds = nowSeconds - EPOCH_SECONDS - (isWaitedFor ? WAITED_FOR_SECONDS : 0)
  const costs = costsUpTo(pieces)
  return new Map(
    pieces.map(({ key, outputRank, playsAtSeconds }) => {
      const dueSeconds = queuedSeconds + (playsAtSeconds ?? costs.get(outputRank)!)
      return [key, -Math.round(dueSeconds + (outputRank > 0 ? OTHER_OUTPUTS_SECONDS : 0))]
    }),
  )
}

/** By rank: what that output costs, and those before it. */
const costsUpTo = (pieces: readonly QueuedPiece[]): ReadonlyMap<number, number> => {
  const costs = new Map<number, number>()
  let sum = 0
  for (const { cpuSecondsExpected, outputRank } of pieces.toSorted((a, b) => a.outputRank - b.outputRank))
    costs.set(outputRank, (sum += cpuSecondsExpected))
  return costs
}
