import type { Tone } from './types.ts'
import { SAMPLE_RATE_HZ } from './grid.ts'

/** 5 ms at either end: a tone that starts at full level clicks. */
const RAMP_SAMPLES = 240

type ToneArgs = { tone: Omit<Tone, 'atSample'> }

/** The tone's level, −1 to 1, at each of its samples. */
export const toneSamples = ({ tone }: ToneArgs): Float64Array => {
  const { decaySamples, durationSamples, frequencyHz, gain, partials } = tone
  const scale = gain / peakOf(partials)
  return Float64Array.from({ length: durationSamples }, (_, i) => {
    const decay = decaySamples === null ? 1 : Math.exp(-i / decaySamples)
    const turns = (frequencyHz * i) / SAMPLE_RATE_HZ
    return scale * wave({ partials, turns }) * decay * ramp({ i, durationSamples })
  })
}

const wave = ({ partials, turns }: { partials: readonly number[]; turns: number }): number =>
  partials.reduce((sum, level, i) => sum + level * Math.sin(2 * Math.PI * turns * (i + 1)), 0)

/** Of one period; fine enough for the few harmonics that a beep has. */
const peakOf = (partials: readonly number[]): number =>
  Array.from({ length: 512 }, (_, i) => Math.abs(wave({ partials, turns: i / 512 }))).reduce((a, b) =>
    Math.max(a, b),
  )

const ramp = ({ i, durationSamples }: { i: number; durationSamples: number }): number => {
  const nearest = Math.min(i, durationSamples - 1 - i)
  return nearest >= RAMP_SAMPLES ? 1 : 0.5 - 0.5 * Math.cos((Math.PI * nearest) / RAMP_SAMPLES)
}
