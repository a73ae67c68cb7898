import type { WorkoutTimes } from '../timeline/types.ts'
import type { WorkoutModel } from './types.ts'
import { defaultTimes } from './defaultTimes.ts'
import { withoutNulls } from './withoutNulls.ts'

/** A workout's own times, with every gap filled. */
export const timesOfModel = (said: WorkoutModel['defaults']): WorkoutTimes => ({
  ...defaultTimes,
  ...withoutNulls(said ?? {}),
})
