import type { Db, Job, PgBoss } from 'pg-boss'

type CompleteAttemptArgs = { boss: PgBoss; db: Db; job: Job }

/** Another worker holds the job by now: what this one did must not be published. */
export class LostClaimError extends Error {
  override readonly name = 'LostClaimError'
}

/**
 * The fence. Completes this attempt, not the job, in the transaction that shows its result: a worker that was taken for
 * dead and is not cannot publish over its successor.
 */
export const completeAttempt = async ({ boss, db, job }: CompleteAttemptArgs): Promise<void> => {
  const attempt = { id: job.id, retryCount: job.retryCount }
  // pg-boss leaves the type of its answer empty; `affected` is what its documentation says.
  const { affected } = (await boss.complete(job.name, attempt, null, { db })) as { affected: number }
  if (affected !== 1)
    throw new LostClaimError(
      `attempt ${job.retryCount} of the ${job.name} job ${job.id} was taken over by another one`,
    )
}
