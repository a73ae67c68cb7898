import type { SoundSpec } from '../segments/types.ts'
import type { BedSound, PlacedSound, Tone } from './types.ts'
import { fillGains } from './fillGains.ts'
import { heardSpan } from './heardSpan.ts'
import { slicesOf } from './slicesOf.ts'
import { softLimit } from './softLimit.ts'
import { toneSamples } from './toneSamples.ts'

type MixChunkArgs = {
  spec: SoundSpec
  /** The PCM of `slicesOf(spec)`, in that order: two channels, each level of the left before its right. */
  pcm: readonly Int16Array[]
}

/**
 * The chunk's PCM with its rolls: signed 16 bit little endian, two channels, 48 kHz. Every level depends on its moment
 * in the programme alone, never on where the chunk begins: that is what makes joins silent.
 */
export const mixChunk = ({ pcm, spec }: MixChunkArgs): Uint8Array => {
  const { from, to } = heardSpan(spec)
  const mix = new Float64Array(2 * (to - from))
  const slices = slicesOf(spec)
  const sourceOf = (i: number): Source => ({ pcm: pcm[i]!, fromSample: slices[i]!.fromSample })
  spec.tones.forEach((tone) => addTone({ from, mix, tone }))
  spec.voices.forEach((placed, i) => addVoice({ from, mix, placed, source: sourceOf(i) }))
  const bed = [...spec.music, ...spec.clips]
  if (bed.length > 0) {
    const gains = new Float64Array(to - from)
    fillGains({ envelope: spec.bedGain, from, gains })
    bed.forEach((placed, i) => addBed({ from, gains, mix, placed, source: sourceOf(spec.voices.length + i) }))
  }
  return levels({ gain: 10 ** (spec.gainDb / 20), mix })
}

const levels = ({ gain, mix }: { gain: number; mix: Float64Array }): Uint8Array => {
  const levels = new Int16Array(mix.length)
  for (let i = 0; i < mix.length; i++) levels[i] = Math.round(softLimit(gain * mix[i]!) * 32_767)
  return new Uint8Array(levels.buffer)
}

/** `from` is the mix's first sample, on the chunk's count. */
type AddArgs = { mix: Float64Array; from: number }
/** `fromSample` is the PCM's first, on the sound's own count. */
type Source = { pcm: Int16Array; fromSample: number }

const addTone = ({ from, mix, tone }: AddArgs & { tone: Tone }): void => {
  const start = tone.atSample - from
  toneSamples({ tone }).forEach((level, i) => {
    const at = 2 * (start + i)
    if (at < 0 || at >= mix.length) return
    mix[at] = mix[at]! + level
    mix[at + 1] = mix[at + 1]! + level
  })
}

const addVoice = ({ from, mix, placed, source }: AddArgs & { placed: PlacedSound; source: Source }): void => {
  const scale = placed.gain / 32_768
  const { begin, end } = heardPart({ from, mix, placed })
  for (let i = begin; i < end; i++) {
    const at = 2 * (placed.atSample + i - from)
    const read = 2 * (placed.fromSample + i - source.fromSample)
    mix[at] = mix[at]! + scale * source.pcm[read]!
    mix[at + 1] = mix[at + 1]! + scale * source.pcm[read + 1]!
  }
}

type AddBedArgs = AddArgs & { gains: Float64Array; placed: BedSound; source: Source }

const addBed = ({ from, gains, mix, placed, source }: AddBedArgs): void => {
  const { atSample, fadeInSamples, fadeOutSamples, fromSample, samples, speed } = placed
  const { pcm } = source
  const scale = placed.gain / 32_768
  const { begin, end } = heardPart({ from, mix, placed })
  for (let i = begin; i < end; i++) {
    const place = atSample + i - from
    const fade = faded({ i, fadeInSamples, fadeOutSamples, samples })
    const gain = scale * gains[place]! * fade
    const position = i * speed
    const whole = Math.floor(position)
    const part = position - whole
    const read = 2 * (fromSample + whole - source.fromSample)
    const next = part === 0 ? read : read + 2
    mix[2 * place] = mix[2 * place]! + gain * (pcm[read]! + part * (pcm[next]! - pcm[read]!))
    mix[2 * place + 1] =
      mix[2 * place + 1]! + gain * (pcm[read + 1]! + part * (pcm[next + 1]! - pcm[read + 1]!))
  }
}

/** Of a placed sound, in samples from its own start. */
const heardPart = ({ from, mix, placed }: AddArgs & { placed: PlacedSound }) => ({
  begin: Math.max(0, from - placed.atSample),
  end: Math.min(placed.samples, from + mix.length / 2 - placed.atSample),
})

type FadedArgs = Pick<BedSound, 'fadeInSamples' | 'fadeOutSamples' | 'samples'> & { i: number }

const faded = ({ fadeInSamples, fadeOutSamples, i, samples }: FadedArgs): number => {
  const left = samples - 1 - i
  if (i < fadeInSamples) return Math.sin((Math.PI / 2) * (i / fadeInSamples))
  return left < fadeOutSamples ? Math.sin((Math.PI / 2) * (left / fadeOutSamples)) : 1
}
