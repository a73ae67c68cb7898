import type { ClipBytes, Estimator, FinishedWork } from './types.ts'
import { expectedBytes } from './expectedBytes.ts'
import { expectedCpuSeconds } from './expectedCpuSeconds.ts'
import { machineFactor } from './machineFactor.ts'

type CreateEstimatorArgs = {
  clipBytes: ClipBytes
  /** What was encoded last, to know the machine by. @default none: it is a plain one */
  finished?: readonly FinishedWork[]
}

export const createEstimator = ({ clipBytes, finished = [] }: CreateEstimatorArgs): Estimator => {
  const factor = machineFactor({ clipBytes, finished })
  return {
    cpuSeconds: (work) => factor * expectedCpuSeconds({ clipBytes, work }),
    bytes: (work) => expectedBytes({ clipBytes, work }),
  }
}
