import type { Payload } from 'payload'
import type { DocumentId } from '../adapters/payload/renders/types.ts'
import type { SoundCollection } from '../adapters/payload/sounds/types.ts'
import type { JobData } from './queues.ts'
import { slugs } from '../collections/slugs.ts'
import { sourcesOfRecording } from './sourcesOfRecording.ts'

type SourcesOfSoundArgs = { collection: SoundCollection; id: DocumentId; payload: Payload }

/** Whose workouts may play an uploaded sound. */
export const sourcesOfSound = async ({
  collection,
  id,
  payload,
}: SourcesOfSoundArgs): Promise<Array<JobData['fanOut']['source']>> => {
  if (collection === slugs.music) return [{ collection, id }]
  return sourcesOfRecording([await payload.db.findOne({ collection, where: { id: { equals: id } } })])
}
