import { describe, expect, it } from 'vitest'
import { toneSamples } from '../../src/core/audio/toneSamples.ts'
import { worstOnset } from '../../bench/verify/worstOnset.ts'

const tone = { decaySamples: null, durationSamples: 5760, frequencyHz: 988, gain: 0.25, partials: [1] }
const samples = toneSamples({ tone })
const beeps = [20_000, 68_000].map((atSample) => ({ atSample, samples }))

/** Low tones that swell and fade under it, louder than the beeps: about what a voice is. */
const voice = (i: number): number =>
  0.3 * (Math.sin(i / 45) + Math.sin(i / 29)) * Math.abs(Math.sin(i / 4000))

const heard = (offsets: readonly number[]): Int16Array => {
  const mix = Float64Array.from({ length: 96_000 }, (_, i) => voice(i))
  offsets.forEach((offset, n) =>
    samples.forEach((level, i) => (mix[beeps[n]!.atSample + offset + i]! += level)),
  )
  return Int16Array.from(mix, (level) => Math.round(32_767 * level))
}

describe('worstOnset', () => {
  it('is 0 where every beep is on its cue, whatever sounds under it', () => {
    expect(worstOnset({ beeps, pcm: heard([0, 0]) })).toBe(0)
  })
  it('tells how far the worst beep is from its cue, early or late', () => {
    expect(worstOnset({ beeps, pcm: heard([3, 1300]) })).toBe(1300)
    expect(worstOnset({ beeps, pcm: heard([-700, 12]) })).toBe(700)
  })
  it('is endless where a beep is not heard at all', () => {
    expect(worstOnset({ beeps, pcm: heard([0]) })).toBe(Infinity)
  })
})
