/** One entry of a playlist. */
export type Timed = { seconds: number; bytes: number }

/**
 * Bits a second at most, as RFC 8216 counts it: over stretches of at least half the longest entry, so that a last short
 * one is no peak.
 */
export const peakBps = (entries: readonly Timed[]): number => {
  const stretchSeconds = Math.max(...entries.map(({ seconds }) => seconds)) / 2
  return Math.round(Math.max(...entries.map((_, first) => stretchBps({ entries, first, stretchSeconds }))))
}

export const averageBps = (entries: readonly Timed[]): number => {
  const seconds = entries.reduce((sum, entry) => sum + entry.seconds, 0)
  return Math.round((entries.reduce((sum, entry) => sum + entry.bytes, 0) * 8) / seconds)
}

type StretchArgs = { entries: readonly Timed[]; first: number; stretchSeconds: number }

/** 0 where too little is left to be a stretch. */
const stretchBps = ({ entries, first, stretchSeconds }: StretchArgs): number => {
  let seconds = 0
  let bytes = 0
  for (let i = first; i < entries.length; i++) {
    seconds += entries[i]!.seconds
    bytes += entries[i]!.bytes
    if (seconds >= stretchSeconds) return (bytes * 8) / seconds
  }
  return 0
}
