import type { ExerciseModel } from '../exerciseModel.ts'
import type { Issue } from '../issue.ts'
import { issueOf } from '../issue.ts'
import { limits } from '../limits.ts'
import { checkNumber } from './checkNumber.ts'

const { exercise: limit } = limits

/** How the exercise is counted. */
export const checkExerciseFigures = (exercise: ExerciseModel): Issue[] => [
  ...checkNumber({
    field: 'field.defaultWorkSeconds',
    limit: limit.defaultWorkSeconds,
    path: 'defaultWorkSeconds',
    value: exercise.defaultWorkSeconds,
  }),
  ...checkReps(exercise),
  ...checkNumber({
    field: 'field.secondsPerRep',
    limit: limit.secondsPerRep,
    path: 'secondsPerRep',
    required: true,
    value: exercise.secondsPerRep,
  }),
  ...checkTempo(exercise),
]

const checkReps = ({ defaultReps, measurement }: ExerciseModel): Issue[] => {
  const missing = measurement === 'reps' && (defaultReps ?? null) === null
  return missing
    ? [issueOf({ path: 'defaultReps', key: 'defaultReps.missing' })]
    : checkNumber({
        field: 'field.defaultReps',
        limit: limit.defaultReps,
        path: 'defaultReps',
        value: defaultReps,
      })
}

/** Down, hold, up, hold: four counts in seconds, 0–20. */
const TEMPO = /^(1?\d|20)(-(1?\d|20)){3}$/

const checkTempo = ({ tempo }: ExerciseModel): Issue[] =>
  !tempo || TEMPO.test(tempo)
    ? []
    : [issueOf({ path: 'tempo', key: 'tempo.format', params: { value: tempo } })]
