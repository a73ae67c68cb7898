import type { Limit } from '../core/workout/limits.ts'

/** A limit in the shape of a number field. */
export const rangeOf = ({ max, min }: Limit): { max: number; min: number } => ({ max, min })
