import type { ClipBytes, FinishedWork } from './types.ts'
import { expectedCpuSeconds } from './expectedCpuSeconds.ts'

type MachineFactorArgs = { clipBytes: ClipBytes; finished: readonly FinishedWork[] }

/** Fewer than these tell more about themselves than about the machine. */
const LEAST = 5
/** Beyond these it is no machine but a mistake. */
const BOUNDS = { min: 0.25, max: 4 }

/** CPU seconds that the machine used for each that was expected of a plain one: the median, so that no single piece decides. */
export const machineFactor = ({ clipBytes, finished }: MachineFactorArgs): number => {
  const ratios = finished
    .filter(({ cpuSeconds }) => cpuSeconds > 0)
    .map((work) => work.cpuSeconds / expectedCpuSeconds({ clipBytes, work }))
    .sort((a, b) => a - b)
  if (ratios.length < LEAST) return 1
  return Math.min(BOUNDS.max, Math.max(BOUNDS.min, ratios[Math.floor(ratios.length / 2)]!))
}
