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
  /** The newest save instead of the main row; the same where nothing was saved since. @default false */
  draft?: boolean
}

/** Everything that a workout is made from. null: there is no such workout. */
export const loadDocuments = async (args: LoadDocumentsArgs): Promise<WorkoutDocuments | null> => {
  const { payload, req } = args
  const workout = args.draft ? await newestSave(args) : await mainRow(args)
  return workout && { workout, ...(await loadReferences({ payload, req, workout })) }
}

type Found = WorkoutDocument & { id: DocumentId }

const mainRow = ({ payload, req, workoutId }: LoadDocumentsArgs): Promise<Found | null> =>
  payload.db.findOne<Found>({
    collection: slugs.workouts,
    locale: 'all',
    req,
    where: { id: { equals: workoutId } },
  })

const newestSave = async ({ payload, req, workoutId }: LoadDocumentsArgs): Promise<Found | null> => {
  const { docs } = await payload.db.queryDrafts<Found>({
    collection: slugs.workouts,
    limit: 1,
    locale: 'all',
    pagination: false,
    req,
    where: { parent: { equals: workoutId } },
  })
  return docs[0] ?? null
}
