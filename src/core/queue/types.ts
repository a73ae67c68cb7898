type Id = number | string

export type JobState = 'active' | 'failed' | 'waiting'

/** One piece of work, as the queue page shows it. */
export type QueuedJob = {
  /** UUID. */
  id: string
  queue: string
  state: JobState
  /** Since it was queued. */
  ageSeconds: number
  /** How often it was begun, and may be. */
  attempts: number
  mostAttempts: number
  /** Of its last attempt. */
  error: string | null
  /** What it is for, where that is still there. */
  subject: { collection: 'clips' | 'renders' | 'workouts'; id: Id; title: string | null } | null
}

export type QueuePage = {
  queues: ReadonlyArray<{ name: string } & Record<JobState, number>>
  workers: ReadonlyArray<{ ageSeconds: number; concurrency: number; build: string | null }>
  jobs: readonly QueuedJob[]
  /** Of the jobs that are asked for. */
  total: number
  page: number
  pages: number
}
