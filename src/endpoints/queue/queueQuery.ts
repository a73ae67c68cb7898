import { z } from 'zod'

/** What of the queue is asked for. */
export const queueQuery = z.object({
  page: z.coerce.number().int().min(1).max(10_000).default(1),
  state: z
    .enum(['active', 'failed', 'waiting'])
    .optional()
    .describe('`failed`: given up after its last attempt'),
})

export type QueueQuery = z.infer<typeof queueQuery>
