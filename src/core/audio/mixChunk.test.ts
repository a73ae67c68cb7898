import { expect, test } from 'vitest'
import { mixChunk } from './mixChunk.ts'
import { POSTROLL_FRAMES, PREROLL_FRAMES } from './rolls.ts'
import { silence } from './silence.ts'

/** Of the samples of the chunk itself. */
const first = 1024 * PREROLL_FRAMES

const peakOf = (pcm: Int16Array): number => pcm.reduce((peak, value) => Math.max(peak, Math.abs(value)), 0)
const mix = (atSample: number) => {
  const tone = {
    atSample,
    durationSamples: 4800,
    frequencyHz: 1000,
    gain: 0.5,
    partials: [1],
    decaySamples: null,
  }
  const spec = { ...silence, aacFrames: 8, bitrateKbps: 128, tones: [tone] }
  return new Int16Array(mixChunk({ pcm: [], spec }).buffer)
}

test('the chunk is its frames and its rolls, in two equal channels', () => {
  const pcm = mix(0)
  expect(pcm.length).toBe((PREROLL_FRAMES + 8 + POSTROLL_FRAMES) * 1024 * 2)
  expect(pcm.filter((_, i) => i % 2 === 0)).toEqual(pcm.filter((_, i) => i % 2 === 1))
})

test('a tone begins on its sample, from zero, and peaks at its gain', () => {
  const pcm = mix(100)
  expect(peakOf(pcm.subarray(0, (first + 100) * 2))).toBe(0)
  expect(peakOf(pcm.subarray((first + 100) * 2, (first + 100 + 24) * 2))).toBeLessThan(500)
  expect(peakOf(pcm)).toBeGreaterThan(16_300)
  expect(peakOf(pcm)).toBeLessThanOrEqual(16_384)
})

test('a tone that began before the chunk is heard from the middle, in phase', () => {
  const whole = mix(0)
  const later = mix(-500)
  expect(later.subarray(first * 2, first * 2 + 2000)).toEqual(
    whole.subarray((first + 500) * 2, (first + 500) * 2 + 2000),
  )
})
