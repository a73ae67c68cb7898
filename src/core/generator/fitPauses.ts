import type { ChosenParts } from './trainingModel.ts'
import type { GeneratorParams } from './types.ts'
import { type Pauses, usualPauses } from './usualPauses.ts'

type FitPausesArgs = {
  chosen: ChosenParts
  /** By which the training with its usual pauses is too short; negative: too long. */
  missingSeconds: number
  params: GeneratorParams
}

/** By which a pause may differ from what it usually is. */
const REACH_SECONDS = { rest: 10, betweenRounds: 30, afterWarmUp: 10, beforeCoolDown: 30 }

/**
 * Pauses with which the training is as long as asked, or as near to it as they reach. The rests that nobody has asked for
 * come first, the last ones of a round before the others: so few are of another length than in other trainings, and of
 * those whose pictures or sounds must be made none comes soon. What whole seconds of them cannot make up for, the pauses
 * between rounds and parts do.
 */
export const fitPauses = ({ chosen, missingSeconds, params }: FitPausesArgs): Pauses => {
  const usual = usualPauses({ chosen, params })
  const { rounds } = params
  const reach = {
    afterWarmUp: chosen.warmUp.length > 0 ? REACH_SECONDS.afterWarmUp : 0,
    beforeCoolDown: chosen.coolDown.length > 0 ? REACH_SECONDS.beforeCoolDown : 0,
    betweenRounds: rounds > 1 ? REACH_SECONDS.betweenRounds : 0,
    rests: params.restSeconds === null ? REACH_SECONDS.rest * usual.rests.length : 0,
  }
  const fits = outwards(reach.betweenRounds).map((betweenRounds) => {
    let left = missingSeconds - betweenRounds * (rounds - 1)
    const take = (most: number, each = 1): number => {
      const seconds = within(Math.round(left / each), most)
      left -= seconds * each
      return seconds
    }
    const rests = take(reach.rests, rounds)
    return {
      betweenRounds,
      rests,
      beforeCoolDown: take(reach.beforeCoolDown),
      afterWarmUp: take(reach.afterWarmUp),
      leftSeconds: Math.abs(left),
    }
  })
  const best = fits.reduce((nearest, fit) => (fit.leftSeconds < nearest.leftSeconds ? fit : nearest))
  return {
    afterWarmUp: usual.afterWarmUp + best.afterWarmUp,
    beforeCoolDown: usual.beforeCoolDown + best.beforeCoolDown,
    betweenRounds: usual.betweenRounds + best.betweenRounds,
    rests: spread(usual.rests, best.rests),
  }
}

const within = (seconds: number, most: number): number => Math.max(-most, Math.min(most, seconds))

/** 0, 1, -1, 2, … */
const outwards = (most: number): number[] => [
  0,
  ...Array.from({ length: most }, (_, i) => [i + 1, -i - 1]).flat(),
]

/** From the last on, each as far as it may. */
const spread = (rests: readonly number[], seconds: number): number[] => {
  let left = seconds
  return rests
    .toReversed()
    .map((rest) => {
      const change = within(left, REACH_SECONDS.rest)
      left -= change
      return rest + change
    })
    .toReversed()
}
