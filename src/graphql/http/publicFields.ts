/**
 * Root fields whose answer is the same for everybody who is not signed in: what collections of ours serve, and the
 * schema. Staff's (renders, clips, forecasts) only ever answer errors to strangers, which are never kept.
 */
export const publicFields: ReadonlySet<string> = new Set([
  '__schema',
  '__type',
  '__typename',
  'Workout',
  'Workouts',
  'countWorkouts',
  'workoutBySlug',
  'searchWorkouts',
  'Exercise',
  'Exercises',
  'countExercises',
  'searchExercises',
  'Category',
  'Categories',
  'countCategories',
  'Media',
  'allMedia',
  'countallMedia',
])
