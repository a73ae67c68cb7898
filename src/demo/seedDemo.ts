import type { SeedContext } from './seed/types.ts'
import { awaitClips } from './seed/awaitClips.ts'
import { seedCategories } from './seed/seedCategories.ts'
import { seedClips } from './seed/seedClips.ts'
import { seedExercises } from './seed/seedExercises.ts'
import { seedWorkouts } from './seed/seedWorkouts.ts'

export type SeedDemoArgs = SeedContext & {
  /** How long a worker may take for all clips. @default 600_000 */
  clipTimeoutMs?: number
}

/**
 * Writes the demo's categories, clips, exercises and workouts, in English and French. What is there by its slug is
 * kept, so a second run adds nothing and a stopped one is completed. The clips must be drawn (`renderDemoClips`), and
 * a worker must run: workouts are published when their clips are usable.
 */
export const seedDemo = async ({ clipTimeoutMs = 600_000, ...context }: SeedDemoArgs): Promise<void> => {
  const clipIds = await seedClips(context)
  const categoryIds = await seedCategories(context)
  const exerciseIds = await seedExercises({ ...context, categoryIds, clipIds })
  await awaitClips({ ...context, clipIds, timeoutMs: clipTimeoutMs })
  await seedWorkouts({ ...context, categoryIds, exerciseIds })
}
