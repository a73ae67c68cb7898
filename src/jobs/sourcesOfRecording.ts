import type { JobData } from './queues.ts'
import { idOf } from '../core/idOf.ts'
import { slugs } from '../collections/slugs.ts'

type Source = JobData['fanOut']['source']

/** Whose workouts may speak a recording, before or after its save: of an exercise its own, of a phrase all of them. */
export const sourcesOfRecording = (documents: readonly unknown[]): Source[] => {
  const recordings = documents.filter((one) => typeof one === 'object' && one !== null) as Array<{
    kind?: string
    exercise?: unknown
  }>
  const exercises = recordings.map(({ exercise, kind }) => (kind === 'exercise' ? idOf(exercise) : null))
  if (exercises.length === 0 || exercises.includes(null)) return [null]
  return [...new Set(exercises)].map((id) => ({ collection: slugs.exercises, id: id! }))
}
