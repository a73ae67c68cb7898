import type { Payload } from 'payload'
import type { DocumentId } from '../renders/types.ts'
import { slugs } from '../../../collections/slugs.ts'

export type ClipFile = {
  id: DocumentId
  /** Below the uploads' folder, as its user named it. */
  filename: string
  /** Tells whether it was edited or replaced since. */
  updatedAt: string
}

type FindClipFileArgs = { payload: Payload; clipId: DocumentId }

/** null: it was deleted, or has no file. */
export const findClipFile = async ({ clipId, payload }: FindClipFileArgs): Promise<ClipFile | null> => {
  const clip = await payload.db.findOne<ClipFile & { filename?: string | null }>({
    collection: slugs.clips,
    where: { id: { equals: clipId } },
  })
  return clip?.filename ? { filename: clip.filename, id: clip.id, updatedAt: clip.updatedAt } : null
}
