import type { WorkoutTimes } from '../timeline/types.ts'

/** What a workout uses where its editor says nothing. */
export const defaultTimes: WorkoutTimes = {
  prepareSeconds: 10,
  workSeconds: 40,
  restSeconds: 20,
  restBetweenRoundsSeconds: 60,
  sideSwitchSeconds: 5,
}
