import type { BedSound, PlacedSound, SoundAsset, SoundHash, Sounds, Tone } from '../types.ts'
import { fillGains } from '../fillGains.ts'
import { toneSamples } from '../toneSamples.ts'
import { BIN_SAMPLES, createLoudnessMeter } from './createLoudnessMeter.ts'

type ProgrammePowerArgs = {
  sounds: Omit<Sounds, 'gainDb'>
  /** Of every sound that is placed. */
  assets: ReadonlyMap<SoundHash, SoundAsset>
  totalSamples: number
}

/** K-weighted power per 100 ms of a programme that nobody has mixed yet; of what is said and beeps, and of the bed. */
export const programmePower = ({ assets, sounds, totalSamples }: ProgrammePowerArgs) => {
  const count = Math.ceil(totalSamples / BIN_SAMPLES)
  const front = new Float64Array(count)
  const bed = new Float64Array(count)
  const powerOf = createPowerReader({ assets })
  const measured = createToneMeter()
  for (const tone of sounds.tones) {
    const { bins, placed } = measured(tone)
    addPower({ bins: front, placed, powerOf: readerOf(bins) })
  }
  for (const placed of sounds.voices) addPower({ bins: front, placed, powerOf: powerOf(placed.sound) })
  for (const placed of [...sounds.music, ...sounds.clips])
    addPower({ bins: bed, placed, powerOf: powerOf(placed.sound) })
  const gains = meanSquares({ count, envelope: sounds.bedGain })
  return { front, bed: bed.map((power, i) => power * gains[i]!) }
}

/** Mean power of a sound between two of its samples. */
type PowerOf = (from: number, to: number) => number

const createPowerReader = ({ assets }: Pick<ProgrammePowerArgs, 'assets'>) => {
  const known = new Map<SoundHash, PowerOf>()
  return (sound: SoundHash): PowerOf => {
    const reader = known.get(sound) ?? readerOf(assets.get(sound)?.loudness ?? [])
    known.set(sound, reader)
    return reader
  }
}

const readerOf = (bins: readonly number[]): PowerOf => {
  const sums = new Float64Array(bins.length + 1)
  bins.forEach((power, i) => (sums[i + 1] = sums[i]! + power * BIN_SAMPLES))
  const upTo = (sample: number): number => {
    const bin = Math.min(bins.length, Math.max(0, Math.floor(sample / BIN_SAMPLES)))
    return sums[bin]! + (bins[bin] ?? 0) * (sample - bin * BIN_SAMPLES)
  }
  return (from, to) => (to > from ? (upTo(to) - upTo(from)) / (to - from) : 0)
}

/** Tones of one shape are many. */
const createToneMeter = () => {
  const known = new Map<string, number[]>()
  return (tone: Tone) => {
    const { atSample, durationSamples, ...shape } = tone
    const name = JSON.stringify([durationSamples, shape])
    const bins = known.get(name) ?? toneBins(tone)
    known.set(name, bins)
    return { bins, placed: { atSample, fromSample: 0, samples: bins.length * BIN_SAMPLES, gain: 1 } }
  }
}

const toneBins = (tone: Tone): number[] => {
  const meter = createLoudnessMeter()
  const mono = toneSamples({ tone })
  meter.push(Float64Array.from({ length: 2 * mono.length }, (_, i) => mono[i >> 1]!))
  return meter.bins()
}

type AddPowerArgs = {
  /** Changed here. */
  bins: Float64Array
  placed: Omit<PlacedSound, 'sound'> & Partial<BedSound>
  powerOf: PowerOf
}

const addPower = ({ bins, placed, powerOf }: AddPowerArgs): void => {
  const { atSample, fadeInSamples = 0, fadeOutSamples = 0, fromSample, gain, samples, speed = 1 } = placed
  const last = Math.min(bins.length, Math.ceil((atSample + samples) / BIN_SAMPLES))
  for (let i = Math.max(0, Math.floor(atSample / BIN_SAMPLES)); i < last; i++) {
    const from = Math.max(0, i * BIN_SAMPLES - atSample)
    const to = Math.min(samples, (i + 1) * BIN_SAMPLES - atSample)
    const power = powerOf(fromSample + from * speed, fromSample + to * speed)
    const middle = (from + to) / 2
    const fade = Math.min(
      1,
      middle / Math.max(1, fadeInSamples),
      (samples - middle) / Math.max(1, fadeOutSamples),
    )
    bins[i] = bins[i]! + power * gain ** 2 * Math.sin((Math.PI / 2) * fade) ** 2 * ((to - from) / BIN_SAMPLES)
  }
}

/** 10 ms are fine enough for ramps of 150. */
const STEPS = 10

const meanSquares = ({ count, envelope }: { count: number; envelope: Sounds['bedGain'] }): Float64Array => {
  const gains = new Float64Array(count * STEPS)
  const step = BIN_SAMPLES / STEPS
  fillGains({
    envelope: envelope.map((point) => ({ ...point, atSample: point.atSample / step })),
    from: 0,
    gains,
  })
  return Float64Array.from({ length: count }, (_, i) => {
    const part = gains.subarray(i * STEPS, (i + 1) * STEPS)
    return part.reduce((sum, gain) => sum + gain ** 2, 0) / STEPS
  })
}
