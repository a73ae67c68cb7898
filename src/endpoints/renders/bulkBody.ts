import { z } from 'zod'

export const MOST_AT_ONCE = 100

/** What is asked for many renders at once. */
export const bulkBody = z.strictObject({
  action: z
    .enum(['render', 'cancel'])
    .describe('`render`: again, whatever became of it. `cancel`: what is on its way'),
  ids: z
    .array(z.union([z.int().positive(), z.string().min(1).max(64)]))
    .min(1)
    .max(MOST_AT_ONCE),
  of: z
    .enum(['renders', 'workouts'])
    .describe('What the ids are of. `cancel` of a workout ends all its renders'),
})

export type BulkBody = z.infer<typeof bulkBody>
