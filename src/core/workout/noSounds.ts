import type { WorkoutSounds } from './types.ts'

/** For what is asked of a workout before its sounds are known: its length does not depend on them. */
export const noSounds: WorkoutSounds = { phrases: {}, recordings: {}, tracks: [] }
