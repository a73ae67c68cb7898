import { z } from 'zod'

/** What is done with jobs that were given up. */
export const queueBody = z.strictObject({
  action: z.enum(['retry', 'discard']),
  ids: z.array(z.uuid()).min(1).max(100),
})

export type QueueBody = z.infer<typeof queueBody>
