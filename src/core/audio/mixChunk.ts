import type { SoundSpec, Tone } from '../segments/types.ts'
import { AAC_FRAME_SAMPLES, SAMPLE_RATE_HZ } from './grid.ts'
import { POSTROLL_FRAMES, PREROLL_FRAMES } from './rolls.ts'

/** 5 ms at either end: a tone that starts at full level clicks. */
const RAMP_SAMPLES = 240

/** The chunk's PCM with its rolls: signed 16 bit little endian, two equal channels, 48 kHz. */
export const mixChunk = ({ aacFrames, tones }: SoundSpec): Uint8Array => {
  const samples = (PREROLL_FRAMES + aacFrames + POSTROLL_FRAMES) * AAC_FRAME_SAMPLES
  const mix = new Float64Array(samples)
  for (const tone of tones) addTone({ mix, tone })
  const pcm = new Int16Array(samples * 2)
  mix.forEach((value, i) => {
    const level = Math.round(Math.max(-1, Math.min(1, value)) * 32_767)
    pcm[2 * i] = level
    pcm[2 * i + 1] = level
  })
  return new Uint8Array(pcm.buffer)
}

const addTone = ({ mix, tone }: { mix: Float64Array; tone: Tone }): void => {
  const start = tone.atSample + PREROLL_FRAMES * AAC_FRAME_SAMPLES
  const from = Math.max(0, start)
  const to = Math.min(mix.length, start + tone.durationSamples)
  for (let sample = from; sample < to; sample++) {
    const i = sample - start
    const wave = Math.sin((2 * Math.PI * tone.frequencyHz * i) / SAMPLE_RATE_HZ)
    mix[sample] = mix[sample]! + tone.gain * wave * ramp({ i, durationSamples: tone.durationSamples })
  }
}

const ramp = ({ i, durationSamples }: { i: number; durationSamples: number }): number => {
  const nearest = Math.min(i, durationSamples - 1 - i)
  return nearest >= RAMP_SAMPLES ? 1 : 0.5 - 0.5 * Math.cos((Math.PI * nearest) / RAMP_SAMPLES)
}
