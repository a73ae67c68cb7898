import type { Exercise } from '../../src/generated/payload-types.ts'
import { workoutData } from '../cms/content.ts'

/** Published: 5 s of each exercise, no rest and no prepare, then the outro. */
export const shortWorkout = (exercises: readonly Exercise[]): ReturnType<typeof workoutData> => ({
  ...workoutData(0),
  blocks: [
    {
      format: 'interval',
      items: exercises.map(({ id }) => ({ exercise: id, kind: 'exercise' as const })),
      phase: 'main',
      rounds: 1,
    },
  ],
  defaults: {
    prepareSeconds: 0,
    restBetweenRoundsSeconds: 0,
    restSeconds: 0,
    sideSwitchSeconds: 0,
    workSeconds: 5,
  },
})
