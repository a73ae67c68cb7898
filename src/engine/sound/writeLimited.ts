import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'
import { createLimiter, limiterDelay } from '../../core/audio/loudness/createLimiter.ts'
import { createLoudnessMeter } from '../../core/audio/loudness/createLoudnessMeter.ts'
import { readLevels } from './readLevels.ts'

/** −5.2 dBFS: what the mix leaves as good as untouched, with room for what steps back behind it. */
const CEILING = 0.55

type WriteLimitedArgs = {
  input: string
  output: string
  from: number
  to: number
  gain: number
  /** At either end; what was cut out of something longer would click. */
  rampSamples: number
  signal?: AbortSignal
}

/** Writes part of a PCM file at another level, its peaks limited; answers what came of it. */
export const writeLimited = async ({
  from,
  gain,
  input,
  output,
  rampSamples,
  signal,
  to,
}: WriteLimitedArgs) => {
  const [limiter, meter, hash] = [
    createLimiter({ ceiling: CEILING }),
    createLoudnessMeter(),
    createHash('sha256'),
  ]
  const samples = to - from
  const file = await open(output, 'w')
  let late = limiterDelay
  const write = async (levels: Float64Array) => {
    limiter.push(levels)
    const ready = levels.subarray(2 * Math.min(late, levels.length / 2))
    late -= (levels.length - ready.length) / 2
    const bytes = pcmOf(ready)
    meter.push(ready)
    hash.update(bytes)
    await file.write(bytes)
  }
  try {
    let at = 0
    for await (const levels of readLevels({ from, path: input, to, ...(signal && { signal }) })) {
      scale({ at, gain, levels, rampSamples, samples })
      at += levels.length / 2
      await write(levels)
    }
    await write(new Float64Array(2 * limiterDelay))
  } finally {
    await file.close()
  }
  return { bins: meter.bins(), hash: hash.digest('hex') }
}

type ScaleArgs = { levels: Float64Array; gain: number; at: number; samples: number; rampSamples: number }

const scale = ({ at, gain, levels, rampSamples, samples }: ScaleArgs): void => {
  for (let i = 0; i < levels.length; i++) {
    const place = at + (i >> 1)
    const nearest = Math.min(place, samples - 1 - place)
    levels[i] = levels[i]! * (nearest < rampSamples ? (gain * nearest) / rampSamples : gain)
  }
}

const pcmOf = (levels: Float64Array): Uint8Array =>
  new Uint8Array(Int16Array.from(levels, (level) => Math.round(level * 32_767)).buffer)
