import { bodyAt, viewOf } from './readBoxes.ts'

/** The tables of one track as they stand in its `stbl`, unpacked but not judged. */
export type SampleTable = {
  sizes: Uint32Array
  /** Runs of [samples, ticks]. */
  durations: ReadonlyArray<readonly [number, number]>
  /** One per sample; all 0 where there is no `ctts`. */
  compositionTicks: Int32Array
  /** 0-based; every sample where there is no `stss`. */
  syncSamples: Uint32Array
  chunkOffsets: readonly number[]
  /** Samples of each chunk. */
  chunkSamples: readonly number[]
}

export const readSampleTable = (stbl: Uint8Array): SampleTable => {
  const sizes = sampleSizes(tableIn(stbl, 'stsz'))
  const chunkOffsets = offsetsOf(stbl)
  const stss = bodyAt(stbl, 'stss')
  const ctts = bodyAt(stbl, 'ctts')
  return {
    sizes,
    durations: pairs(tableIn(stbl, 'stts')),
    compositionTicks: ctts ? unpacked(pairs(viewOf(ctts)), sizes.length) : new Int32Array(sizes.length),
    syncSamples: stss ? syncSamplesOf(viewOf(stss)) : sizes.map((_, i) => i),
    chunkOffsets,
    chunkSamples: samplesPerChunk(tableIn(stbl, 'stsc'), chunkOffsets.length),
  }
}

/** Version and flags, then the count of entries, stand before each table's entries. */
const ENTRIES = 8

const tableIn = (stbl: Uint8Array, type: string): DataView => {
  const body = bodyAt(stbl, type)
  if (!body) throw new Error(`The track has no '${type}': make the file again`)
  return viewOf(body)
}

const entries = (table: DataView, entryBytes: number, from = ENTRIES): number[] => {
  const count = table.getUint32(from - 4)
  if (from + count * entryBytes > table.byteLength)
    throw new Error(`A table claims ${count} entries, more than its ${table.byteLength} bytes hold`)
  return Array.from({ length: count }, (_, i) => from + i * entryBytes)
}

const pairs = (table: DataView): Array<readonly [number, number]> =>
  entries(table, 8).map((at) => [table.getUint32(at), table.getInt32(at + 4)])

const sampleSizes = (stsz: DataView): Uint32Array => {
  const equalSize = stsz.getUint32(4)
  if (equalSize > 0) return new Uint32Array(stsz.getUint32(8)).fill(equalSize)
  return Uint32Array.from(entries(stsz, 4, 12), (at) => stsz.getUint32(at))
}

const syncSamplesOf = (stss: DataView): Uint32Array =>
  Uint32Array.from(entries(stss, 4), (at) => stss.getUint32(at) - 1)

const offsetsOf = (stbl: Uint8Array): number[] => {
  const co64 = bodyAt(stbl, 'co64')
  if (co64) {
    const view = viewOf(co64)
    return entries(view, 8).map((at) => Number(view.getBigUint64(at)))
  }
  const stco = tableIn(stbl, 'stco')
  return entries(stco, 4).map((at) => stco.getUint32(at))
}

const samplesPerChunk = (stsc: DataView, chunks: number): number[] => {
  const runs = entries(stsc, 12).map((at) => ({
    firstChunk: stsc.getUint32(at) - 1,
    samples: stsc.getUint32(at + 4),
  }))
  return runs.flatMap(({ firstChunk, samples }, i) =>
    Array.from({ length: (runs[i + 1]?.firstChunk ?? chunks) - firstChunk }, () => samples),
  )
}

const unpacked = (runs: ReadonlyArray<readonly [number, number]>, samples: number): Int32Array => {
  const total = runs.reduce((sum, [count]) => sum + count, 0)
  if (total !== samples)
    throw new Error(`'ctts' speaks of ${total} samples where there are ${samples}: make the file again`)
  return Int32Array.from(runs.flatMap(([count, ticks]) => new Array<number>(count).fill(ticks)))
}
