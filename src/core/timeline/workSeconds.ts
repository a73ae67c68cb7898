import type { Target } from './targetOf.ts'

type WorkSecondsArgs = { secondsPerRep: number; speed: number; target: Target }

/** How long one side of an item lasts. Only repetitions depend on the speed: they are the clip's own pace. */
export const workSeconds = ({ secondsPerRep, speed, target }: WorkSecondsArgs): number =>
  target.kind === 'time' ? target.seconds : (target.reps * secondsPerRep) / speed
