import type { Limit } from '../core/workout/limits.ts'

/** A limit in the shape of a text field. */
export const lengthOf = ({ max, min }: Limit): { maxLength: number; minLength: number } => ({
  maxLength: max,
  minLength: min,
})
