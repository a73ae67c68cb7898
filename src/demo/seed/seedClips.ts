import type { ClipDrawing } from '../clips/types.ts'
import type { Ids, SeedContext } from './types.ts'
import { constants } from 'node:fs'
import { copyFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { slugs } from '../../collections/slugs.ts'
import { clipName } from '../clips/clipName.ts'
import { exercises } from '../content/exercises.ts'
import { demoDrawings } from '../demoDrawings.ts'
import { demoLicence } from './demoLicence.ts'

/** Uploads each clip once, as an editor's upload would come; ingest takes it from there. */
export const seedClips = async (context: SeedContext): Promise<Ids> => {
  const ids: Record<string, number> = {}
  for (const drawing of demoDrawings) {
    context.signal?.throwIfAborted()
    const { slug } = drawing.movement
    ids[slug] = (await findClip(context, drawing)) ?? (await upload(context, drawing))
  }
  return ids
}

const findClip = async ({ payload }: SeedContext, drawing: ClipDrawing): Promise<number | undefined> => {
  const { docs } = await payload.find({
    collection: slugs.clips,
    depth: 0,
    limit: 1,
    pagination: false,
    where: { filename: { equals: clipName(drawing) } },
  })
  return docs[0]?.id
}

const upload = async ({ clipsDir, payload }: SeedContext, drawing: ClipDrawing): Promise<number> => {
  const name = clipName(drawing)
  // Payload takes the file away that it is given; the drawn one stays for the next database.
  const tempFilePath = join(clipsDir, `.upload-${name}`)
  await copyFile(join(clipsDir, name), tempFilePath, constants.COPYFILE_FICLONE)
  const { size } = await stat(tempFilePath)
  const title = exercises.find(({ slug }) => slug === drawing.movement.slug)?.text.en.name
  const clip = await payload.create({
    collection: slugs.clips,
    data: { licence: demoLicence(title), status: 'processing', title },
    // By path and without bytes: Payload does not hold it in memory then.
    file: { data: Buffer.alloc(0), mimetype: 'video/quicktime', name, size, tempFilePath },
  })
  return clip.id
}
