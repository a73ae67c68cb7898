import type { Step } from '../step.ts'
import type { BlockSnapshot, WorkoutSnapshot } from '../types.ts'
import { itemSteps } from '../itemSteps.ts'
import { restAfter } from '../restAfter.ts'
import { roundRestTimeOf } from '../roundRestTimeOf.ts'
import { stepOf } from '../stepOf.ts'
import { toFrames } from '../toFrames.ts'

export type FormatArgs = { block: BlockSnapshot; workout: WorkoutSnapshot }

/** interval, circuit, superset: the list once per round; `round_rest` stands in for the last item's rest. */
export const roundSteps = ({ block, workout }: FormatArgs): Step[] =>
  Array.from({ length: block.rounds }, (_, i) => i + 1).flatMap((round) => [
    ...oneRound({ block, round, workout }),
    ...(round < block.rounds ? [roundRest({ block, round: round + 1, workout })] : []),
  ])

const oneRound = ({ block, round, workout }: FormatArgs & { round: number }): Step[] =>
  block.items.flatMap((item, i) => {
    const args = { block, item, round, rounds: block.rounds, workout }
    return [...itemSteps(args), ...restAfter({ ...args, next: block.items[i + 1] })]
  })

const roundRest = ({ block, round, workout }: FormatArgs & { round: number }): Step =>
  stepOf({
    kind: 'round_rest',
    block,
    frames: toFrames(roundRestTimeOf({ block, defaults: workout.defaults }).seconds),
    round,
    rounds: block.rounds,
  })
