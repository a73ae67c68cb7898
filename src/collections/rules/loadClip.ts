import type { Clip } from '../../generated/payload-types.ts'
import type { PayloadRequest } from 'payload'
import { slugs } from '../slugs.ts'

type LoadClipArgs = { id: string | null; req: PayloadRequest }

export const loadClip = async ({ id, req }: LoadClipArgs): Promise<Clip | null> =>
  id === null
    ? null
    : req.payload.db.findOne<Clip>({ collection: slugs.clips, req, where: { id: { equals: id } } })
