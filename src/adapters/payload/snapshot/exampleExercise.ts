import type { Payload, Where } from 'payload'
import type { WorkoutExercise } from '../../../core/workout/types.ts'
import type { ClipDocument, ExerciseDocument } from './documents.ts'
import { slugs } from '../../../collections/slugs.ts'
import { idOf } from '../../../core/idOf.ts'
import { localesOfConfig } from './localesOfConfig.ts'
import { renderableExercise } from './renderableExercise.ts'
import { UnrenderableError } from './UnrenderableError.ts'

type ExampleExerciseArgs = { locale: string; payload: Payload }

/** A published exercise with its clip, to show a look with: the unilateral one that was changed last, else any. null: there is none yet. */
export const exampleExercise = async ({
  locale,
  payload,
}: ExampleExerciseArgs): Promise<WorkoutExercise | null> => {
  const exercise =
    (await newest(payload, { laterality: { equals: 'unilateral' } })) ?? (await newest(payload))
  if (!exercise) return null
  const clip = await payload.db.findOne<ClipDocument>({
    collection: slugs.clips,
    where: { id: { equals: idOf(exercise.clip) } },
  })
  try {
    return renderableExercise({
      clip: clip ?? undefined,
      exercise,
      locale,
      locales: localesOfConfig(payload.config),
    })
  } catch (error) {
    if (error instanceof UnrenderableError) return null
    throw error
  }
}

const newest = async (payload: Payload, further: Where = {}): Promise<ExerciseDocument | undefined> => {
  const { docs } = await payload.db.find<ExerciseDocument>({
    collection: slugs.exercises,
    limit: 1,
    locale: 'all',
    pagination: false,
    sort: '-updatedAt',
    where: { and: [{ _status: { equals: 'published' } }, { 'clip.status': { equals: 'usable' } }, further] },
  })
  return docs[0]
}
