import type { SegmentKey } from '../segments/types.ts'

/** As much of a key as `PieceFacets` keeps. */
export const keyDigits = (key: SegmentKey): string => key.slice(0, 12)
