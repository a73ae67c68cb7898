import type { WorkerContext } from './types.ts'
import { markFailed } from '../adapters/queue/ledger/markFailed.ts'
import { failRenders } from './failRenders.ts'
import { failureOf } from './failureOf.ts'
import { inRenders } from './inRenders.ts'

type FailPieceArgs = { context: WorkerContext; key: string; jobId: string; error: unknown }

/** The piece cannot be made: every render that needs it has failed. */
export const failPiece = ({ context, error, jobId, key }: FailPieceArgs): Promise<void> =>
  inRenders(context, async (scope) => {
    const renderIds = await markFailed({ db: scope.rows.db, jobId, key })
    const failure = failureOf({
      code: 'encode-failed',
      error,
      what: 'A piece of the video could not be encoded',
    })
    await failRenders({ ...scope, failure, renderIds })
  })
