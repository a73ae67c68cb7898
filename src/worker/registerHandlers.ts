import type { WorkerContext } from '../jobs/types.ts'
import { assembleRender } from '../jobs/assembleRender.ts'
import { deadLetterHandlers } from '../jobs/deadLetterHandlers.ts'
import { encodePieces } from '../jobs/encodePieces.ts'
import { exportWorkout } from '../jobs/exports/exportWorkout.ts'
import { fanOut } from '../jobs/fanOut.ts'
import { ingestClip } from '../jobs/ingestClip.ts'
import { ingestSound } from '../jobs/ingestSound.ts'
import { planRender } from '../jobs/planRender.ts'
import { deadLetters, queues } from '../jobs/queues.ts'
import { reconcile } from '../jobs/reconcile.ts'
import { sweep } from '../jobs/sweep.ts'
import { announce } from '../jobs/webhooks/announce.ts'
import { deliverWebhook } from '../jobs/webhooks/deliverWebhook.ts'
import { work } from './work.ts'

const DELIVERIES_AT_ONCE = 4

type RegisterHandlersArgs = { context: WorkerContext; concurrency: number }

/** Planning and joining are quick and never wait behind an encode; ingest is FFmpeg's too, so one at a time. */
export const registerHandlers = async ({ concurrency, context }: RegisterHandlersArgs): Promise<void> => {
  const on = { boss: context.boss, context }
  await work({ ...on, handler: planRender, queue: queues.planRender })
  await work({ ...on, concurrency, handler: encodePieces, queue: queues.encodeSegment })
  await work({ ...on, handler: assembleRender, queue: queues.assembleRender })
  await work({ ...on, handler: exportWorkout, queue: queues.exportWorkout })
  await work({ ...on, handler: fanOut, queue: queues.fanOut })
  await work({ ...on, handler: ingestClip, queue: queues.ingestClip })
  await work({ ...on, handler: ingestSound, queue: queues.ingestSound })
  await work({ ...on, handler: reconcile, queue: queues.reconcile })
  await work({ ...on, handler: sweep, queue: queues.sweep })
  await work({ ...on, handler: announce, queue: queues.announce })
  // A receiver that is slow must not hold the others up.
  await work({
    ...on,
    concurrency: DELIVERIES_AT_ONCE,
    handler: deliverWebhook,
    queue: queues.deliverWebhook,
  })
  await work({ ...on, handler: deadLetterHandlers.assembleRender, queue: deadLetters.assembleRender })
  await work({ ...on, handler: deadLetterHandlers.deliverWebhook, queue: deadLetters.deliverWebhook })
  await work({ ...on, handler: deadLetterHandlers.encodeSegment, queue: deadLetters.encodeSegment })
  await work({ ...on, handler: deadLetterHandlers.ingestClip, queue: deadLetters.ingestClip })
  await work({ ...on, handler: deadLetterHandlers.ingestSound, queue: deadLetters.ingestSound })
  await work({ ...on, handler: deadLetterHandlers.planRender, queue: deadLetters.planRender })
}
