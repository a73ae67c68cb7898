import type { RenderPlan, SegmentKey, SegmentSpec, SoundKey, SoundSpec } from '../core/segments/types.ts'
import type { AssembledVersion, Engine } from './createEngine.ts'
import pMap from 'p-map'

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
  const pieces = piecesOf(plan)
  let done = 0
  const used = await pMap(
    pieces,
    async (piece) => {
      const { cpuSeconds } = await encode({ engine, piece, ...stop })
      done += 1
      onProgress({ done, total: pieces.length })
      return cpuSeconds
    },
    { concurrency, ...stop },
  )
  const version = await engine.assemble({ plan, ...stop })
  return { ...version, cpuSeconds: used.reduce((sum, seconds) => sum + seconds, 0) }
}

type Piece =
  { kind: 'segment'; key: SegmentKey; spec: SegmentSpec } | { kind: 'sound'; key: SoundKey; spec: SoundSpec }

const piecesOf = ({ segments, sounds }: RenderPlan): Piece[] => [
  ...[...segments].map(([key, spec]) => ({ kind: 'segment' as const, key, spec })),
  ...[...sounds].map(([key, spec]) => ({ kind: 'sound' as const, key, spec })),
]

const encode = ({ engine, piece, ...stop }: { engine: Engine; piece: Piece; signal?: AbortSignal }) =>
  piece.kind === 'segment'
    ? engine.encodeSegment({ key: piece.key, spec: piece.spec, ...stop })
    : engine.encodeSound({ key: piece.key, spec: piece.spec, ...stop })
