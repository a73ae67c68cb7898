import { slugs } from '../../../collections/slugs.ts'

export const collectionOfKind = { exercise: slugs.exercises, workout: slugs.workouts } as const
