import type { TextRun } from './textRuns.ts'

/** Width of a line of runs, in em. */
export const widthOf = (runs: readonly TextRun[]): number =>
  runs.reduce((sum, { font, scale, units }) => sum + (units / font.unitsPerEm) * scale, 0)
