import type { Limit } from '../core/workout/limits.ts'

/** A limit in the shape of an array field. */
export const rowsOf = ({ max, min }: Limit): { maxRows: number; minRows: number } => ({
  maxRows: max,
  minRows: min,
})
