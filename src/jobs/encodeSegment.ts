import type { PieceWork } from '../adapters/queue/ledger/types.ts'
import type { RunningPiece } from './runningPieces.ts'
import type { Handler, WorkerContext } from './types.ts'
import type { SegmentKey, SoundKey } from '../core/segments/types.ts'
import { markStored } from '../adapters/queue/ledger/markStored.ts'
import { readPiece } from '../adapters/queue/ledger/readPiece.ts'
import { failPiece } from './failPiece.ts'
import { inRenders } from './inRenders.ts'
import { isInputsFault } from './isInputsFault.ts'
import { queueAssemblies } from './queueAssemblies.ts'
import { refuseOtherBuild } from './refuseOtherBuild.ts'

/** One FFmpeg run. The worker that finishes the last piece that a render lacks queues its assembly. */
export const encodeSegment: Handler<'encodeSegment'> = async ({ context, job }) => {
  const { key } = job.data
  const piece = await inRenders(context, ({ rows: { db } }) => readPiece({ db, jobId: job.id, key }))
  if (!piece) return release({ context, key })
  if (context.engine.keyOf(piece) !== key) return refuseOtherBuild({ context, job })
  try {
    const { cpuSeconds } = await context.running.run({ jobId: job.id, key, signal: job.signal }, (running) =>
      encode({ engine: context.engine, piece, running }),
    )
    await release({ context, cpuSeconds, key })
  } catch (error) {
    // Not wanted any more, or this worker is stopping: no failure of the piece.
    if (job.signal.aborted || !isInputsFault(error) || job.retryCount === 0) throw error
    await failPiece({ context, error, jobId: job.id, key })
  }
}

type EncodeArgs = { engine: WorkerContext['engine']; piece: PieceWork; running: RunningPiece }

const encode = ({ engine, piece, running }: EncodeArgs): Promise<{ cpuSeconds: number }> =>
  piece.kind === 'sound'
    ? engine.encodeSound({ key: piece.key as SoundKey, signal: running.signal, spec: piece.spec }) // the ledger's kind
    : engine.encodeSegment({
        key: piece.key as SegmentKey, // the ledger's kind
        onFrame: (frame) => {
          running.framesDone = frame
        },
        signal: running.signal,
        spec: piece.spec,
      })

type ReleaseArgs = { context: WorkerContext; key: string; cpuSeconds?: number }

/** Without `cpuSeconds` an earlier attempt has stored it, or nobody wants it: only renders that wait may have to go on. */
const release = ({ context, cpuSeconds, key }: ReleaseArgs): Promise<void> =>
  inRenders(context, async (scope) => {
    if (cpuSeconds !== undefined) await markStored({ cpuSeconds, db: scope.rows.db, key })
    await queueAssemblies({ ...scope, of: { key } })
  })
