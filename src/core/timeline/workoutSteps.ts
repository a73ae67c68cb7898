import type { Step } from './step.ts'
import type { BlockSnapshot, WorkoutSnapshot } from './types.ts'
import { blockLabel } from './blockLabel.ts'
import { blockRestTimeOf } from './blockRestTimeOf.ts'
import { blockSteps } from './blockSteps.ts'
import { roundsOf } from './roundsOf.ts'
import { stepOf } from './stepOf.ts'
import { toFrames } from './toFrames.ts'

/** Everything between prepare and outro, in order. */
export const workoutSteps = (workout: WorkoutSnapshot): Step[] => {
  const blocks = workout.blocks
    .map((block) => ({ block, steps: blockSteps({ block, workout }) }))
    .filter(({ steps }) => steps.length > 0)
  return withoutFinalRest(
    blocks.flatMap(({ block, steps }, i) => {
      const next = blocks[i + 1]?.block
      return next ? [...steps, ...restBetween({ block, next, workout })] : steps
    }),
  )
}

/** It is called by the name of the block that it leads to. */
const restBetween = (args: {
  block: BlockSnapshot
  next: BlockSnapshot
  workout: WorkoutSnapshot
}): Step[] => {
  const { block, next, workout } = args
  const frames = toFrames(blockRestTimeOf({ block, defaults: workout.defaults }).seconds)
  if (frames === 0) return []
  const label = blockLabel({ block: next, locale: workout.locale })
  return [stepOf({ kind: 'round_rest', block: next, frames, label, rounds: roundsOf(next) })]
}

const withoutFinalRest = (steps: readonly Step[]): Step[] =>
  steps.slice(0, steps.findLastIndex(({ kind, staysAtEnd }) => staysAtEnd || !restKinds.has(kind)) + 1)

const restKinds: ReadonlySet<Step['kind']> = new Set(['rest', 'round_rest'])
