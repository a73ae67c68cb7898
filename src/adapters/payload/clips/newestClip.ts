import type { Payload } from 'payload'
import type { ClipSnapshot } from '../../../core/timeline/types.ts'
import type { DocumentId } from '../renders/types.ts'
import type { ClipDocument } from '../snapshot/documents.ts'
import { slugs } from '../../../collections/slugs.ts'
import { clipOf } from '../snapshot/clipOf.ts'

/** The usable clip that was changed last, whole and as it is; null: there is none yet. */
export const newestClip = async (payload: Payload): Promise<ClipSnapshot | null> => {
  const { docs } = await payload.db.find<ClipDocument & { id: DocumentId }>({
    collection: slugs.clips,
    limit: 1,
    pagination: false,
    sort: '-updatedAt',
    where: { status: { equals: 'usable' } },
  })
  const [clip] = docs
  return clip ? clipOf({ clip, exercise: { id: clip.id } }) : null
}
