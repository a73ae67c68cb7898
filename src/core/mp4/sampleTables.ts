import { fullBox } from './box.ts'
import { u32, u32Of, u64Of } from './bytes.ts'

/** Every sample lasts the same. */
export const timeToSample = (samples: number, ticks: number): Uint8Array =>
  samples === 0 ? fullBox('stts', {}, u32(0)) : fullBox('stts', {}, u32(1, samples, ticks))

/** Version 1: signed offsets, so that the first frame is at 0 for readers that ignore edit lists too. */
export const compositionOffsets = (ticks: Iterable<number>): Uint8Array => {
  const runs: number[] = []
  for (const each of ticks)
    if (runs.length > 0 && runs.at(-1) === each) runs[runs.length - 2]!++
    else runs.push(1, each)
  return fullBox('ctts', { version: 1 }, u32(runs.length / 2), u32Of(runs))
}

/** Of 0-based key frames. */
export const syncSamples = (frames: readonly number[]): Uint8Array =>
  fullBox('stss', {}, u32(frames.length), u32Of(frames.map((frame) => frame + 1)))

export const sampleToChunk = (samplesOfChunks: readonly number[]): Uint8Array => {
  const runs = samplesOfChunks.flatMap((samples, i) =>
    samples === samplesOfChunks[i - 1] ? [] : [i + 1, samples, 1],
  )
  return fullBox('stsc', {}, u32(runs.length / 3), u32Of(runs))
}

export const sampleSizes = (sizes: readonly number[]): Uint8Array =>
  fullBox('stsz', {}, u32(0, sizes.length), u32Of(sizes))

export const chunkOffsets = (offsets: readonly number[], { large }: { large: boolean }): Uint8Array =>
  fullBox(large ? 'co64' : 'stco', {}, u32(offsets.length), large ? u64Of(offsets) : u32Of(offsets))
