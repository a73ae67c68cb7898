import type { Envelope, PlacedSound, Tone } from '../types.ts'
import { product } from './product.ts'

/** −11 dB: in the middle of what is asked (10–12). */
const DUCKED = 10 ** (-11 / 20)
/** 150 ms before the first word, so that it begins clear. */
const ATTACK_SAMPLES = 7200
/** 500 ms. */
const RELEASE_SAMPLES = 24_000
/** 1.2 s: between the beeps of a countdown the music stays down instead of pumping. */
const HOLD_SAMPLES = 57_600
/** 3 s, or half of a programme that is shorter than two of them. */
const END_FADE_SAMPLES = 144_000

type BedGainOfArgs = { tones: readonly Tone[]; voices: readonly PlacedSound[]; totalSamples: number }

/** Music and clip sounds step back under voice and beeps, never stop, and fade out with the programme's end. */
export const bedGainOf = ({ tones, totalSamples, voices }: BedGainOfArgs): Envelope => {
  const spans = [
    ...tones.map(({ atSample, durationSamples }) => ({ from: atSample, to: atSample + durationSamples })),
    ...voices.map(({ atSample, samples }) => ({ from: atSample, to: atSample + samples })),
  ].sort((a, b) => a.from - b.from)
  const fade = Math.min(END_FADE_SAMPLES, Math.floor(totalSamples / 2))
  return product(joined(spans).flatMap(stepBack), [
    { atSample: totalSamples - fade, gain: 1 },
    { atSample: totalSamples, gain: 0 },
  ])
}

type Span = { from: number; to: number }

const joined = (spans: readonly Span[]): Span[] => {
  const all: Span[] = []
  for (const span of spans) {
    const last = all.at(-1)
    if (last && span.from - last.to < HOLD_SAMPLES) last.to = Math.max(last.to, span.to)
    else all.push({ ...span })
  }
  return all
}

const stepBack = ({ from, to }: Span): Envelope => [
  { atSample: from - ATTACK_SAMPLES, gain: 1 },
  { atSample: from, gain: DUCKED },
  { atSample: to, gain: DUCKED },
  { atSample: to + RELEASE_SAMPLES, gain: 1 },
]
