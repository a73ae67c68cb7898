import type { Envelope } from './types.ts'

/**
 * Fills `gains` with the envelope, `gains[0]` at sample `from`. A gain depends on its two points and its distance from
 * them alone: chunks that meet compute the same one for the same moment.
 */
export const fillGains = ({
  envelope,
  from,
  gains,
}: {
  envelope: Envelope
  from: number
  gains: Float64Array
}): void => {
  const first = envelope[0]
  if (!first) return void gains.fill(1)
  let at = 0
  envelope.forEach((point, i) => {
    const before = envelope[i - 1] ?? point
    const span = point.atSample - before.atSample
    const slope = span === 0 ? 0 : (point.gain - before.gain) / span
    const end = Math.min(gains.length, Math.max(0, point.atSample - from))
    for (; at < end; at++) gains[at] = before.gain + slope * (from + at - before.atSample)
  })
  gains.fill(envelope.at(-1)!.gain, at)
}
