import type { Payload } from 'payload'
import type { Clip } from '../../src/generated/payload-types.ts'
import { slugs } from '../../src/collections/slugs.ts'
import { until } from './until.ts'

/** Uploads it as an editor would; resolves when a worker has judged it. */
export const uploadClip = async (payload: Payload, data: Buffer): Promise<Clip> => {
  const { id } = await payload.create({
    collection: slugs.clips,
    data: { status: 'processing', title: 'Clip' },
    file: { data, mimetype: 'video/quicktime', name: 'clip.mov', size: data.length },
  })
  return until(async () => {
    const clip = await payload.findByID({ collection: slugs.clips, id })
    return clip.status !== 'processing' && clip
  })
}
