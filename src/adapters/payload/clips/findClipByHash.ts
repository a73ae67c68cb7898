import type { Payload } from 'payload'
import { slugs } from '../../../collections/slugs.ts'

type ClipByHash = { posterKey: string | null }
type FindClipByHashArgs = { payload: Payload; hash: string }

/** By the hash of its normalised form; several clips may have the same. */
export const findClipByHash = async ({ hash, payload }: FindClipByHashArgs): Promise<ClipByHash | null> => {
  const clip = await payload.db.findOne<{ id: number; posterKey?: string | null }>({
    collection: slugs.clips,
    where: { 'normalised.hash': { equals: hash } },
  })
  return clip ? { posterKey: clip.posterKey ?? null } : null
}
