import type { JobWithMetadata } from 'pg-boss'
import type { JobData } from './queues.ts'
import type { WorkerContext } from './types.ts'
import type { deadLetters } from './queues.ts'
import { failIngest } from './failIngest.ts'
import { failIngestSound } from './failIngestSound.ts'
import { failPieces } from './failPieces.ts'
import { failRenders } from './failRenders.ts'
import { failureOf } from './failureOf.ts'
import { giveUpDelivery } from './webhooks/giveUpDelivery.ts'
import { inRenders } from './inRenders.ts'

export type DeadLetterHandler<Name extends keyof typeof deadLetters> = (args: {
  context: WorkerContext
  job: JobWithMetadata<JobData[Name]>
}) => Promise<void>

const failRenderOf =
  (code: string, what: string): DeadLetterHandler<'planRender' | 'assembleRender'> =>
  ({ context, job }) =>
    inRenders(context, (scope) =>
      failRenders({
        ...scope,
        failure: failureOf({ code, error: job.sourceOutput, what }),
        renderIds: [job.data.renderId],
      }),
    )

/** A job's last retry has failed, or the workers that had it died each time: its row must say so. */
export const deadLetterHandlers: { [Name in keyof typeof deadLetters]: DeadLetterHandler<Name> } = {
  assembleRender: failRenderOf('assemble-failed', 'The pieces could not be joined'),
  deliverWebhook: ({ context: { payload }, job }) =>
    giveUpDelivery({ deliveryId: job.data.deliveryId, payload }),
  encodeSegment: ({ context, job }) =>
    failPieces({ context, error: job.sourceOutput, jobId: job.sourceId ?? '', keys: job.data.keys }),
  ingestClip: ({ context, job }) => failIngest({ clipId: job.data.clipId, context, error: job.sourceOutput }),
  ingestSound: ({ context, job }) => failIngestSound({ context, data: job.data, error: job.sourceOutput }),
  planRender: failRenderOf('plan-failed', 'The render could not be planned'),
}
