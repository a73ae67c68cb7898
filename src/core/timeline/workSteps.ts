import type { Step } from './step.ts'
import type { BlockSnapshot, ExerciseItem, WorkoutSnapshot } from './types.ts'
import { exerciseOf } from './exerciseOf.ts'
import { sidesOf } from './sidesOf.ts'
import { stepOf } from './stepOf.ts'
import { targetOf } from './targetOf.ts'
import { toFrames } from './toFrames.ts'
import { workSeconds } from './workSeconds.ts'

export type WorkStepsArgs = {
  block: BlockSnapshot
  item: ExerciseItem
  round: number
  rounds: number
  workout: WorkoutSnapshot
}

/** One exercise once: a work, or one a side with the switch between them. Each side has the full length. */
export const workSteps = ({ block, item, round, rounds, workout }: WorkStepsArgs): Step[] => {
  const exercise = exerciseOf({ exerciseId: item.exerciseId, workout })
  const target = targetOf({ block, defaults: workout.defaults, exercise, item })
  const sides = sidesOf({ exercise, side: item.side })
  const shared = {
    block,
    itemId: item.id,
    round,
    rounds,
    exercises: [{ id: exercise.id }],
    label: exercise.name,
  }
  const frames = Math.max(
    1,
    toFrames(workSeconds({ secondsPerRep: exercise.secondsPerRep, speed: workout.speed, target })),
  )
  const work = stepOf({ ...shared, kind: 'work', frames, dose: { ...target, perSide: sides.length === 2 } })
  const [first = null, second] = sides
  if (!second) return [{ ...work, side: first }]
  const switchFrames = toFrames(workout.defaults.sideSwitchSeconds)
  return [
    { ...work, side: first },
    stepOf({ ...shared, kind: 'switch_sides', frames: switchFrames, side: second }),
    { ...work, side: second, continues: true },
  ]
}
