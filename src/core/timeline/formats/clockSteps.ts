import type { Step } from '../step.ts'
import type { ExerciseItem, ShownExercise, Side } from '../types.ts'
import type { Target } from '../targetOf.ts'
import type { FormatArgs } from './roundSteps.ts'
import { blockLabel } from '../blockLabel.ts'
import { exerciseItems } from '../exerciseItems.ts'
import { exerciseOf } from '../exerciseOf.ts'
import { roundsOf } from '../roundsOf.ts'
import { sidesOf } from '../sidesOf.ts'
import { stepOf } from '../stepOf.ts'
import { targetOf } from '../targetOf.ts'
import { toFrames } from '../toFrames.ts'

/** amrap and for_time: one long work under one clock, with the list to work through. */
export const clockSteps = ({ block, workout }: FormatArgs): Step[] => {
  const items = exerciseItems(block)
  const seconds = block.timeCapSeconds ?? 0
  if (items.length === 0) return []
  return [
    stepOf({
      kind: 'work',
      block,
      rounds: roundsOf(block),
      exercises: items.flatMap((item) => listed({ block, item, workout })),
      dose: { kind: 'time', seconds, perSide: false },
      label: blockLabel({ block, locale: workout.locale }),
      frames: toFrames(seconds),
    }),
  ]
}

/** One line a side: each side is asked for in full. */
const listed = ({ block, item, workout }: FormatArgs & { item: ExerciseItem }): ShownExercise[] => {
  const exercise = exerciseOf({ exerciseId: item.exerciseId, workout })
  const sides: ReadonlyArray<Side | undefined> = sidesOf({ exercise, side: item.side })
  const amount = amountOf(targetOf({ block, defaults: workout.defaults, exercise, item }), item)
  return (sides.length > 0 ? sides : [undefined]).map((side) => ({
    id: exercise.id,
    ...amount,
    ...(side && { side }),
  }))
}

/** Under a clock of its own an exercise has a time only if the editor gave it one; the usual 40 s mean nothing here. */
const amountOf = (
  target: Target,
  { target: said }: ExerciseItem,
): Pick<ShownExercise, 'reps' | 'seconds'> => {
  if (target.kind === 'reps') return { reps: target.reps }
  return said?.kind === 'time' && said.seconds !== null ? { seconds: said.seconds } : {}
}
