import type { WorkerContext } from './types.ts'
import { markFailed } from '../adapters/queue/ledger/markFailed.ts'
import { failRenders } from './failRenders.ts'
import { failureOf } from './failureOf.ts'
import { inRenders } from './inRenders.ts'

type FailPiecesArgs = { context: WorkerContext; keys: readonly string[]; jobId: string; error: unknown }

/** These pieces cannot be made: every render that needs one has failed. */
export const failPieces = ({ context, error, jobId, keys }: FailPiecesArgs): Promise<void> =>
  inRenders(context, async (scope) => {
    const renderIds = await markFailed({ db: scope.rows.db, jobId, keys })
    const failure = failureOf({
      code: 'encode-failed',
      error,
      what: 'A piece of the video could not be encoded',
    })
    await failRenders({ ...scope, failure, renderIds })
  })
