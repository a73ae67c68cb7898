import type { JobWithMetadata, PgBoss, Queue } from 'pg-boss'
import type { WorkerContext } from '../jobs/types.ts'
import { FfmpegError } from '../adapters/ffmpeg/FfmpegError.ts'
import { LostClaimError } from '../jobs/completeAttempt.ts'
import { OtherBuildError } from '../jobs/OtherBuildError.ts'
import { UndeliveredError } from '../jobs/webhooks/UndeliveredError.ts'
import { StoppedError } from '../jobs/StoppedError.ts'

type WorkArgs<Data> = {
  boss: PgBoss
  context: WorkerContext
  queue: Queue
  handler: (args: { context: WorkerContext; job: JobWithMetadata<Data> }) => Promise<void>
  /** @default 1 */
  concurrency?: number
}

/** Retries that wait for their turn are announced by nobody, so listening workers poll too. */
const options = {
  includeMetadata: true,
  notifyPollingIntervalSeconds: 2,
  pollingIntervalSeconds: 0.5,
} as const

/**
 * Registers a handler. pg-boss sleeps after each job until it is notified of another or the next poll, although more are
 * waiting; so every job wakes its own fetcher when it ends, and one that finds nothing sleeps.
 */
export const work = async <Data>({
  boss,
  concurrency = 1,
  context,
  handler,
  queue,
}: WorkArgs<Data>): Promise<void> => {
  for (let i = 0; i < concurrency; i += 1) {
    const worker = { id: '' }
    worker.id = await boss.work<Data, void, typeof options>(queue.name, options, async ([job]) => {
      if (!job) return
      try {
        await handler({ context, job })
      } catch (error) {
        report({ context, error, job })
        // Another worker has the job by now: to fail it here would be to fail it there.
        if (!(error instanceof LostClaimError)) throw error
      } finally {
        boss.notifyWorker(worker.id)
      }
    })
  }
}

type ReportArgs = { context: WorkerContext; error: unknown; job: JobWithMetadata<unknown> }

const report = ({ context, error, job }: ReportArgs): void => {
  const attempt = `${job.name} ${job.id}, attempt ${job.retryCount + 1} of ${job.retryLimit + 1}`
  // Stopped on purpose: superseded, cancelled, or the worker is stopping.
  if (job.signal.aborted || error instanceof StoppedError)
    context.payload.logger.info(`repreel worker: ${attempt} was stopped`)
  else if (error instanceof OtherBuildError || error instanceof UndeliveredError)
    context.payload.logger.warn(`repreel worker: ${attempt}: ${error.message}`)
  // The command and its log fill pages; what an editor needs of them is kept with the render.
  else if (error instanceof FfmpegError)
    context.payload.logger.error(`repreel worker: ${attempt} failed: ${error.message}`)
  else context.payload.logger.error({ err: error, msg: `repreel worker: ${attempt} failed` })
}
