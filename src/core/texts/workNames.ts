import type { Timeline } from '../timeline/types.ts'
import { oneLine } from './oneLine.ts'

/** What there is to do, each once, in order. */
export const workNames = ({ intervals }: Timeline): string[] => [
  ...new Set(intervals.flatMap(({ kind, label }) => (kind === 'work' ? [oneLine(label)] : []))),
]
