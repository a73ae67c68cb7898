import type { ChosenParts } from './trainingModel.ts'
import type { GeneratorParams } from './types.ts'
import { defaultTimes } from '../workout/defaultTimes.ts'

/** Seconds of all pauses of a training but those within warm-up and cool-down. */
export type Pauses = {
  /** After each exercise of a round but its last one. */
  rests: readonly number[]
  betweenRounds: number
  afterWarmUp: number
  beforeCoolDown: number
}

const AFTER_WARM_UP_SECONDS = 20

type UsualPausesArgs = { chosen: ChosenParts; params: GeneratorParams }

/** The rests that are asked for, and what a workout has where nobody says anything. */
export const usualPauses = ({
  chosen,
  params: { noRepeat, restSeconds, rounds },
}: UsualPausesArgs): Pauses => {
  const exercises = noRepeat ? Math.ceil(chosen.main.length / rounds) : chosen.main.length
  return {
    afterWarmUp: AFTER_WARM_UP_SECONDS,
    beforeCoolDown: defaultTimes.restBetweenRoundsSeconds,
    betweenRounds: defaultTimes.restBetweenRoundsSeconds,
    rests: Array.from({ length: Math.max(0, exercises - 1) }, () => restSeconds ?? defaultTimes.restSeconds),
  }
}
