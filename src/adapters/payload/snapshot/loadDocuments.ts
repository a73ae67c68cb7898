import type { Payload, PayloadRequest } from 'payload'
import type { DocumentId } from '../renders/types.ts'
import type { WorkoutDocument, WorkoutDocuments } from './documents.ts'
import { slugs } from '../../../collections/slugs.ts'
import { loadReferences } from './loadReferences.ts'

type LoadDocumentsArgs = {
  payload: Payload
  workoutId: DocumentId
  /** Its transaction is read in. Without one, what is committed. */
  req?: PayloadRequest
}

/** Everything that a workout is made from. null: there is no such workout. */
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
  return workout && { workout, ...(await loadReferences({ payload, req, workout })) }
}
