import type { Payload } from 'payload'
import type { slugs } from '../../collections/slugs.ts'
import type { DocumentId } from './renders/types.ts'
import type { SoundCollection } from './sounds/types.ts'

type UploadCollection = typeof slugs.clips | SoundCollection

/** A document whose file a job looks into. */
export type Upload<Collection extends UploadCollection> = {
  collection: Collection
  id: DocumentId
  /** Below the collection's uploads, as its user named it. */
  filename: string
  /** Tells whether it was edited or replaced since. */
  updatedAt: string
}

type FindUploadArgs<Collection> = { payload: Payload; collection: Collection; id: DocumentId }

/** null: it was deleted, or has no file. */
export const findUpload = async <Collection extends UploadCollection>({
  collection,
  id,
  payload,
}: FindUploadArgs<Collection>): Promise<Upload<Collection> | null> => {
  const found = await payload.db.findOne<{
    id: DocumentId
    filename?: string | null
    updatedAt: string
  }>({ collection, where: { id: { equals: id } } })
  return found?.filename
    ? { collection, filename: found.filename, id: found.id, updatedAt: found.updatedAt }
    : null
}
