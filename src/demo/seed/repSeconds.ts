import type { Movement } from '../figure/types.ts'
import { limits } from '../../core/workout/limits.ts'

/** One repetition as the clip shows it; a loop that alternates holds two. */
export const repSeconds = ({ alternates, seconds }: Movement): number =>
  Math.max(limits.exercise.secondsPerRep.min, alternates ? seconds / 2 : seconds)
