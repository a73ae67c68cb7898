import type { Payload } from 'payload'
import type { DocumentId } from '../renders/types.ts'
import type { SoundCollection } from './types.ts'

export type SoundFile = {
  collection: SoundCollection
  id: DocumentId
  /** Below the collection's uploads, as its user named it. */
  filename: string
  /** Tells whether it was edited or replaced since. */
  updatedAt: string
}

type FindSoundFileArgs = { payload: Payload; collection: SoundCollection; id: DocumentId }

/** null: it was deleted, or has no file. */
export const findSoundFile = async ({
  collection,
  id,
  payload,
}: FindSoundFileArgs): Promise<SoundFile | null> => {
  const found = await payload.db.findOne<Omit<SoundFile, 'collection'> & { filename?: string | null }>({
    collection,
    where: { id: { equals: id } },
  })
  return found?.filename
    ? { collection, filename: found.filename, id: found.id, updatedAt: found.updatedAt }
    : null
}
