import { createLoudnessMeter } from '../../core/audio/loudness/createLoudnessMeter.ts'
import { PEAK_SAMPLES } from '../../core/audio/loudness/speechSpan.ts'
import { readLevels } from './readLevels.ts'

type MeasureSoundArgs = { path: string; samples: number; signal?: AbortSignal }

/** Loudness per 100 ms, and the highest level of every 10 ms. */
export const measureSound = async ({ path, samples, signal }: MeasureSoundArgs) => {
  const meter = createLoudnessMeter()
  const peaks: number[] = []
  for await (const levels of readLevels({ from: 0, path, to: samples, ...(signal && { signal }) })) {
    meter.push(levels)
    for (let i = 0; i < levels.length; i += 2 * PEAK_SAMPLES)
      peaks.push(peakOf(levels.subarray(i, i + 2 * PEAK_SAMPLES)))
  }
  return { bins: meter.bins(), peaks }
}

const peakOf = (levels: Float64Array): number =>
  levels.reduce((highest, level) => Math.max(highest, Math.abs(level)), 0)
