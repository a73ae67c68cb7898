import type { Clip } from '../../generated/payload-types.ts'
import type { PayloadRequest } from 'payload'
import { slugs } from '../slugs.ts'

/** Of the normalised clip; null before it exists. */
export const loadClipDuration = async ({
  id,
  req,
}: {
  id: string | null
  req: PayloadRequest
}): Promise<number | null> => {
  if (id === null) return null
  const clip = await req.payload.db.findOne<Clip>({
    collection: slugs.clips,
    req,
    where: { id: { equals: id } },
  })
  return clip?.normalised?.durationMs ?? null
}
