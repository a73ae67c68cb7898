import type { SilentInterval } from '../../timeline/intervalsOf.ts'
import type { ExerciseFacts, WorkoutFacts } from '../workoutFacts.ts'
import type { Speeds, WorkoutExercise, WorkoutModel } from '../types.ts'
import { intervalsOf } from '../../timeline/intervalsOf.ts'
import { noSounds } from '../noSounds.ts'
import { plainExercise } from '../plainExercise.ts'
import { snapshotOfModel } from '../snapshotOfModel.ts'
import { standInClip } from '../standInClip.ts'
import { workoutFacts } from '../workoutFacts.ts'
import { repairedModel } from './repairedModel.ts'

type DraftExercises = Readonly<Record<string, WorkoutExercise & ExerciseFacts>>

type PlanDraftArgs = {
  /** As `modelOfForm` reads it: ids are the rows' paths. */
  model: WorkoutModel
  /** Those that are known; an item that names another one, or none, is planned as if it were a plain exercise. */
  exercises: DraftExercises
  locale: string
  speeds: Speeds
}

export type Draft = {
  intervals: readonly SilentInterval[]
  totalFrames: number
  facts: WorkoutFacts
}

/** What is known of no exercise. */
export const UNKNOWN_EXERCISE = 'unknown'

/** How the workout would run if it were published as it stands: of a valid one the real timeline, of any other the nearest. */
export const planDraft = ({ exercises, locale, model, speeds }: PlanDraftArgs): Draft => {
  const known: DraftExercises = Object.assign(Object.create(null) as object, exercises)
  const intervals = intervalsOf(
    snapshotOfModel({
      exercises: { ...playable(known), [UNKNOWN_EXERCISE]: unknown },
      id: 'draft',
      locale,
      model: repairedModel(withKnown({ exercises: known, model })),
      sounds: noSounds,
      speed: speeds[model.intensity ?? 'medium'],
    }),
  )
  const isEmpty = intervals.every(({ kind }) => kind === 'prepare' || kind === 'outro')
  const shown = isEmpty ? [] : intervals
  const totalFrames = shown.at(-1)?.endFrame ?? 0
  const facts = workoutFacts({ exercises: known, timeline: { intervals: shown, totalFrames } })
  const isGuessed = shown.some((interval) => interval.exercises.some(({ id }) => id === UNKNOWN_EXERCISE))
  return {
    facts: { ...facts, exerciseCount: facts.exerciseCount - (isGuessed ? 1 : 0) },
    intervals: shown,
    totalFrames,
  }
}

const unknown: WorkoutExercise = {
  ...plainExercise({ id: UNKNOWN_EXERCISE, name: '' }),
  clip: standInClip,
  impact: null,
  movementPattern: null,
}

const playable = (exercises: DraftExercises): DraftExercises =>
  Object.fromEntries(
    Object.entries(exercises).map(([id, exercise]) => [
      id,
      { ...exercise, clip: exercise.clip ?? standInClip },
    ]),
  )

const withKnown = ({ exercises, model }: Pick<PlanDraftArgs, 'exercises' | 'model'>): WorkoutModel => ({
  ...model,
  blocks: model.blocks?.map((block) => ({
    ...block,
    items: block.items?.map((item) => ({
      ...item,
      exercise: item.exercise && exercises[item.exercise] ? item.exercise : UNKNOWN_EXERCISE,
    })),
  })),
})
