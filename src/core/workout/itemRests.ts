import type { BlockFormat } from '../timeline/types.ts'

/** Formats in which an exercise may say how long the rest after it is. */
export const itemRests: ReadonlySet<BlockFormat> = new Set(['interval', 'circuit', 'straight_sets'])
