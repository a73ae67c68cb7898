import type { Envelope } from '../types.ts'

/** Both envelopes one on top of the other, exact at the points of either. */
export const product = (a: Envelope, b: Envelope): Envelope => {
  const times = [...new Set([...a, ...b].map(({ atSample }) => atSample))].sort((x, y) => x - y)
  const [gainOfA, gainOfB] = [createReader(a), createReader(b)]
  return times.map((atSample) => ({ atSample, gain: gainOfA(atSample) * gainOfB(atSample) }))
}

/** Reads an envelope at moments that never go back. */
const createReader = (envelope: Envelope): ((at: number) => number) => {
  let next = 0
  return (at) => {
    while (next < envelope.length && envelope[next]!.atSample <= at) next++
    const [before, after] = [envelope[next - 1], envelope[next]]
    if (!before || !after) return (before ?? after)?.gain ?? 1
    const part = (at - before.atSample) / (after.atSample - before.atSample)
    return before.gain + part * (after.gain - before.gain)
  }
}
