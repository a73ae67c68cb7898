import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import type { DocumentId } from '../renders/types.ts'
import type {
  ClipDocument,
  ExerciseDocument,
  SettingsDocument,
  WorkoutDocument,
  WorkoutDocuments,
} from './documents.ts'
import { slugs } from '../../../collections/slugs.ts'

type LoadDocumentsArgs = {
  payload: Payload
  workoutId: DocumentId
  /** Its transaction is read in. Without one, what is committed. */
  req?: PayloadRequest
}

/**
 * Reads the main rows through the database adapter: the Local API would give one locale, run everybody's hooks, and with
 * the request's own `req` change its locale. null: there is no such workout.
 */
export const loadDocuments = async ({
  payload,
  req,
  workoutId,
}: LoadDocumentsArgs): Promise<WorkoutDocuments | null> => {
  const workout = await payload.db.findOne<WorkoutDocument & { id: DocumentId }>({
    collection: slugs.workouts,
    locale: 'all',
    req,
    where: { id: { equals: workoutId } },
  })
  if (!workout) return null
  const byIds = <T extends { id: DocumentId }>(collection: CollectionSlug, ids: readonly DocumentId[]) =>
    findByIds<T>({ collection, ids, payload, req })
  const exercises = await byIds<ExerciseDocument>(
    slugs.exercises,
    (workout.blocks ?? []).flatMap(({ items }) => (items ?? []).flatMap(({ exercise }) => exercise ?? [])),
  )
  const clips = await byIds<ClipDocument>(
    slugs.clips,
    [...exercises.values()].flatMap(({ clip }) => clip ?? []),
  )
  const settings = await payload.db.findGlobal<SettingsDocument>({ locale: 'all', req, slug: slugs.settings })
  return { clips, exercises, settings, workout }
}

type FindByIdsArgs = {
  payload: Payload
  collection: CollectionSlug
  ids: readonly DocumentId[]
  req: PayloadRequest | undefined
}

const findByIds = async <T extends { id: DocumentId }>({
  collection,
  ids,
  payload,
  req,
}: FindByIdsArgs): Promise<Map<string, T>> => {
  if (ids.length === 0) return new Map()
  const { docs } = await payload.db.find<T>({
    collection,
    limit: 0,
    locale: 'all',
    pagination: false,
    req,
    where: { id: { in: [...new Set(ids)] } },
  })
  return new Map(docs.map((doc) => [String(doc.id), doc]))
}
