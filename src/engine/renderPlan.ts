import type { RenderPlan } from '../core/segments/types.ts'
import type { AssembledVersion, Engine } from './createEngine.ts'
import type { EncodedSound } from './encodeSounds.ts'
import pMap from 'p-map'
import { soundRuns } from '../core/scheduling/soundRuns.ts'

type RenderPlanArgs = {
  engine: Engine
  plan: RenderPlan
  /** FFmpeg processes at once, each with one thread. */
  concurrency: number
  onProgress?: (progress: RenderProgress) => void
  signal?: AbortSignal
}

export type RenderProgress = {
  /** Segments and chunks that are stored. */
  done: number
  total: number
}

export type RenderedPlan = AssembledVersion & {
  /** What FFmpeg used for the pieces that were missing. */
  cpuSeconds: number
}

/** Encodes what the store lacks, then joins every output: the whole pipeline in one process, without a queue. */
export const renderPlan = async (args: RenderPlanArgs): Promise<RenderedPlan> => {
  const { concurrency, engine, onProgress = () => {}, plan, signal } = args
  const stop = signal && { signal }
  const { segments, sounds } = plan
  const total = segments.size + sounds.size
  const missing = await engine.missingSounds(plan)
  let done = sounds.size - missing.length
  const progressed = (count: number): void => onProgress({ done: (done += count), total })
  const runs: Array<() => Promise<number>> = [
    ...[...segments].map(([key, spec]) => async () => {
      const { cpuSeconds } = await engine.encodeSegment({ key, spec, ...stop })
      progressed(1)
      return cpuSeconds
    }),
    ...soundRuns(missing).map((pieces) => async () => {
      const ended = await engine.encodeSounds({ pieces, ...stop })
      progressed(pieces.length)
      return ended.reduce((sum, one) => sum + cpuSecondsOf(one), 0)
    }),
  ]
  const used = await pMap(runs, (run) => run(), { concurrency, ...stop })
  const version = await engine.assemble({ plan, ...stop })
  return { ...version, cpuSeconds: used.reduce((sum, seconds) => sum + seconds, 0) }
}

const cpuSecondsOf = (ended: EncodedSound): number => {
  if ('error' in ended) throw ended.error
  return ended.cpuSeconds
}
