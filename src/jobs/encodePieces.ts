import type { PieceWork } from '../adapters/queue/ledger/types.ts'
import type { SegmentKey, SegmentSpec } from '../core/segments/types.ts'
import type { SoundPiece } from '../engine/encodeSounds.ts'
import type { RunningPiece } from './runningPieces.ts'
import type { Handler, WorkerContext } from './types.ts'
import { markStored } from '../adapters/queue/ledger/markStored.ts'
import { readPieces } from '../adapters/queue/ledger/readPieces.ts'
import { failPieces } from './failPieces.ts'
import { inRenders } from './inRenders.ts'
import { isInputsFault } from './isInputsFault.ts'
import { queueAssemblies } from './queueAssemblies.ts'
import { refuseOtherBuild } from './refuseOtherBuild.ts'

/**
 * One FFmpeg run: a segment, or chunks of sound. The worker that finishes the last piece that a render lacks queues its
 * assembly. What a run has made is kept, whatever becomes of the pieces beside it.
 */
export const encodePieces: Handler<'encodeSegment'> = async ({ context, job }) => {
  const { keys } = job.data
  const pieces = await inRenders(context, ({ rows: { db } }) => readPieces({ db, jobId: job.id, keys }))
  if (pieces.some((piece) => context.engine.keyOf(piece) !== piece.key))
    return refuseOtherBuild({ context, job })
  const ended = await encode({ context, job, pieces })
  await release({ context, keys, made: ended.filter((one) => 'cpuSeconds' in one) })
  const failed = ended.filter((one) => 'error' in one)
  const [first] = failed
  if (!first) return
  // Not wanted any more, or this worker is stopping: no failure of the piece.
  const again =
    job.signal.aborted || failed.some(({ error }) => !isInputsFault(error)) || job.retryCount === 0
  if (again) throw first.error
  await failPieces({ context, error: first.error, jobId: job.id, keys: failed.map(({ key }) => key) })
}

type Ended = { key: string } & ({ cpuSeconds: number } | { error: unknown })

type EncodeArgs = Pick<Parameters<Handler<'encodeSegment'>>[0], 'context' | 'job'> & {
  pieces: readonly PieceWork[]
}

const encode = async ({ context: { engine, running }, job, pieces }: EncodeArgs): Promise<Ended[]> => {
  if (pieces.length === 0) return []
  const run = { jobId: job.id, keys: pieces.map(({ key }) => key), signal: job.signal }
  return running.run(run, async (piece) => {
    const ended: Ended[] = []
    for (const { key, kind, spec } of pieces)
      if (kind === 'segment') ended.push(await encodeSegment({ engine, key, running: piece, spec }))
    const sounds = pieces.flatMap(({ key, kind, spec }) => (kind === 'sound' ? [{ key, spec }] : []))
    const chunks = sounds as SoundPiece[] // the ledger's kind
    return [...ended, ...(await engine.encodeSounds({ pieces: chunks, signal: piece.signal }))]
  })
}

type EncodeSegmentArgs = {
  engine: WorkerContext['engine']
  key: string
  running: RunningPiece
  spec: SegmentSpec
}

const encodeSegment = ({ engine, key, running, spec }: EncodeSegmentArgs): Promise<Ended> =>
  engine
    .encodeSegment({
      key: key as SegmentKey, // the ledger's kind
      onFrame: (frame) => {
        running.framesDone = frame
      },
      signal: running.signal,
      spec,
    })
    .then(
      ({ cpuSeconds }) => ({ cpuSeconds, key }),
      (error: unknown) => ({ error, key }),
    )

type ReleaseArgs = {
  context: WorkerContext
  /** Of the job: what an earlier attempt has stored, and what nobody wants, may be what renders waited for. */
  keys: readonly string[]
  made: ReadonlyArray<{ key: string; cpuSeconds: number }>
}

const release = ({ context, keys, made }: ReleaseArgs): Promise<void> =>
  inRenders(context, async (scope) => {
    await markStored({ db: scope.rows.db, pieces: made })
    await queueAssemblies({ ...scope, of: { keys } })
  })
