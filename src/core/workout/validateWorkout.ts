import type { Issue } from './issue.ts'
import type { Speeds, WorkoutExercises, WorkoutModel } from './types.ts'
import { checkAdvice } from './checks/checkAdvice.ts'
import { checkAudio } from './checks/checkAudio.ts'
import { checkBlock } from './checks/checkBlock.ts'
import { checkCount } from './checks/checkCount.ts'
import { checkDefaults } from './checks/checkDefaults.ts'
import { checkText } from './checks/checkText.ts'
import { checkWhole } from './checks/checkWhole.ts'
import { defaultSpeeds } from './defaultSpeeds.ts'
import { issueOf } from './issue.ts'
import { limits } from './limits.ts'
import { noSounds } from './noSounds.ts'
import { snapshotOfModel } from './snapshotOfModel.ts'

export type ValidateWorkoutArgs = {
  model: WorkoutModel
  /** Those that the items name, by the id they name them with. */
  exercises: WorkoutExercises
  /** Repetitions last longer at a lower speed. @default { low: 0.8, medium: 1, high: 1.25 } */
  speeds?: Speeds
}

/** Everything wrong with a workout, errors and warnings, in the order of the form. Without an error it has a timeline. */
export const validateWorkout = ({
  model,
  speeds = defaultSpeeds,
  ...given
}: ValidateWorkoutArgs): Issue[] => {
  // Without a prototype: an item that names an exercise "constructor" must not find one.
  const exercises: WorkoutExercises = Object.assign(Object.create(null) as object, given.exercises)
  const speed = speeds[model.intensity ?? 'medium']
  const workout = snapshotOfModel({ exercises, id: 'draft', locale: 'en', model, sounds: noSounds, speed })
  const blocks = workout.blocks.flatMap((block, b) => {
    const blockModel = model.blocks![b]! // the snapshot has one block for each of the model's
    return checkBlock({ block, blockModel, exercises, path: `blocks.${b}`, workout })
  })
  const issues = [
    ...checkTexts(model),
    ...checkDefaults(model),
    ...checkAudio(model),
    ...checkBlocks(model),
    ...blocks,
  ]
  const refused = issues.some(({ level }) => level === 'error')
  return [
    ...issues,
    ...(refused ? [] : checkWhole({ posterSeconds: model.posterSeconds ?? null, workout })),
    ...checkAdvice({ exercises, model }),
  ]
}

const checkTexts = ({ summary, title }: WorkoutModel): Issue[] => [
  ...checkText({ field: 'field.title', limit: limits.workout.titleCharacters, path: 'title', value: title }),
  ...checkText({
    field: 'field.summary',
    limit: limits.workout.summaryCharacters,
    path: 'summary',
    value: summary,
  }),
]

const checkBlocks = ({ blocks }: WorkoutModel): Issue[] => {
  const length = blocks?.length ?? 0
  const counted = checkCount({ field: 'field.blocks', length, limit: limits.workout.blocks, path: 'blocks' })
  const hasExercise = blocks?.some(({ items }) =>
    items?.some(({ kind }) => (kind ?? 'exercise') === 'exercise'),
  )
  return length > 0 && !hasExercise
    ? [...counted, issueOf({ path: 'blocks', key: 'workout.noExercise' })]
    : counted
}
