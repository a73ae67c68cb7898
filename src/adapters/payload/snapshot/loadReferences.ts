import type { Payload, PayloadRequest } from 'payload'
import type {
  ClipDocument,
  ExerciseDocument,
  MusicDocument,
  SettingsDocument,
  WorkoutDocument,
  WorkoutDocuments,
} from './documents.ts'
import { slugs } from '../../../collections/slugs.ts'
import { idOf } from '../../../core/idOf.ts'
import { findByIds } from './findByIds.ts'

type LoadReferencesArgs = {
  payload: Payload
  /** Its transaction is read in. Without one, what is committed. */
  req: PayloadRequest | undefined
  workout: Partial<WorkoutDocument>
}

/**
 * What a workout refers to, from the main rows, through the database adapter: the Local API would give one locale, run
 * everybody's hooks, and with the request's own `req` change its locale.
 */
export const loadReferences = async ({
  payload,
  req,
  workout,
}: LoadReferencesArgs): Promise<Omit<WorkoutDocuments, 'workout'>> => {
  const exercises = await findByIds<ExerciseDocument>({
    collection: slugs.exercises,
    ids: (workout.blocks ?? []).flatMap(({ items }) =>
      (items ?? []).flatMap(({ exercise }) => idOf(exercise) ?? []),
    ),
    payload,
    req,
  })
  const clips = await findByIds<ClipDocument>({
    collection: slugs.clips,
    ids: [...exercises.values()].flatMap(({ clip }) => idOf(clip) ?? []),
    payload,
    req,
  })
  const music = await findByIds<MusicDocument>({
    collection: slugs.music,
    ids: (workout.audio?.music ?? []).flatMap((track) => idOf(track) ?? []),
    payload,
    req,
  })
  const settings = await payload.db.findGlobal<SettingsDocument>({ locale: 'all', req, slug: slugs.settings })
  return { clips, exercises, music, settings }
}
