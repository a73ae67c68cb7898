import type { Payload, Where } from 'payload'
import type { DocumentId } from '../renders/types.ts'
import { slugs } from '../../../collections/slugs.ts'

type Source = { collection: 'exercises' | 'clips' | 'music'; id: DocumentId }

type DependentWorkoutsArgs = {
  payload: Payload
  /** null: all of them. */
  source: Source | null
  /** The last one of the batch before. */
  afterId: DocumentId | undefined
  limit: number
}

/** Ids of published workouts that may show the exercise or clip, or play the track, in order. */
export const dependentWorkouts = async ({
  afterId,
  limit,
  payload,
  source,
}: DependentWorkoutsArgs): Promise<DocumentId[]> => {
  const and: Where[] = [{ _status: { equals: 'published' } }, await workoutsUsing({ payload, source })]
  if (afterId !== undefined) and.push({ id: { greater_than: afterId } })
  const { docs } = await payload.db.find<{ id: DocumentId }>({
    collection: slugs.workouts,
    limit,
    pagination: false,
    select: { slug: true },
    sort: 'id',
    where: { and },
  })
  return docs.map(({ id }) => id)
}

/** Workouts that may show the exercise or clip, or play the track; all of them where there is no source. */
export const workoutsUsing = async ({
  payload,
  source,
}: Pick<DependentWorkoutsArgs, 'payload' | 'source'>): Promise<Where> => {
  if (!source) return {}
  if (source.collection === slugs.music) return { 'audio.music': { equals: source.id } }
  return { 'blocks.items.exercise': { in: await exercisesOf(payload, source) } }
}

const exercisesOf = async (payload: Payload, { collection, id }: Source): Promise<DocumentId[]> => {
  if (collection === slugs.exercises) return [id]
  const { docs } = await payload.db.find<{ id: DocumentId }>({
    collection: slugs.exercises,
    limit: 0,
    pagination: false,
    select: { slug: true },
    where: { clip: { equals: id } },
  })
  return docs.map((exercise) => exercise.id)
}
