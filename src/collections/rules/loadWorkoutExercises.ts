import type { ExerciseFacts } from '../../core/workout/workoutFacts.ts'
import type { WorkoutExercise } from '../../core/workout/types.ts'
import type { Clip, Exercise } from '../../generated/payload-types.ts'
import type { PayloadRequest } from 'payload'
import { slugs } from '../slugs.ts'
import { workoutExerciseOf } from './workoutExerciseOf.ts'
import { idOf } from './idOf.ts'
import { textIn } from './textIn.ts'

type LoadWorkoutExercisesArgs = { ids: readonly string[]; req: PayloadRequest }

/** The published exercises that a workout names, by id; through the adapter, since hooks must not disturb `req`. */
export const loadWorkoutExercises = async ({
  ids,
  req,
}: LoadWorkoutExercisesArgs): Promise<Record<string, WorkoutExercise & ExerciseFacts>> => {
  const exercises = await find<Exercise>({ collection: slugs.exercises, ids, req })
  const published = exercises.filter(({ _status }) => _status === 'published')
  const clips = await find<Clip>({
    collection: slugs.clips,
    ids: published.flatMap(({ clip }) => idOf(clip) ?? []),
    req,
  })
  const clipById = new Map(clips.map((clip) => [String(clip.id), clip]))
  return Object.fromEntries(
    published.map((exercise) => [
      String(exercise.id),
      workoutExerciseOf({
        clip: clipById.get(idOf(exercise.clip) ?? ''),
        exercise,
        name: textIn({ req, value: exercise.name }),
      }),
    ]),
  )
}

type FindArgs = {
  collection: typeof slugs.exercises | typeof slugs.clips
  ids: readonly string[]
  req: PayloadRequest
}

const find = async <T extends Clip | Exercise>({ collection, ids, req }: FindArgs): Promise<T[]> => {
  if (ids.length === 0) return []
  const { docs } = await req.payload.db.find<T>({
    collection,
    pagination: false,
    req,
    where: { id: { in: [...new Set(ids)] } },
  })
  return docs
}
