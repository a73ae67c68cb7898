import { limits } from './limits.ts'

/** Exercises of a workout whose items all differ. */
export const MOST_CARDS = limits.workout.blocks.max * limits.block.items.max
