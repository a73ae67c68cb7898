import type { CollectionSlug, Payload, SanitizedCollectionConfig, TypeWithID } from 'payload'
import type { ReadableStream as WebStream } from 'node:stream/web'
import { createWriteStream } from 'node:fs'
import { extname, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createLocalReq } from 'payload'
import { withScratch } from '../../engine/withScratch.ts'

type WithUploadArgs = {
  /** One with uploads. */
  collection: CollectionSlug
  filename: string
  payload: Payload
  scratchDir: string
}

/**
 * Works with an uploaded file as a path of this machine, wherever the collection's storage adapter keeps it: what is not on
 * this disk is fetched for the time of the work.
 */
export const withUpload = async <T>(args: WithUploadArgs, work: (path: string) => Promise<T>): Promise<T> => {
  const { collection, filename, payload, scratchDir } = args
  const { config } = payload.collections[collection]
  if (!config.upload.disableLocalStorage) return work(join(config.upload.staticDir ?? '', filename))
  return withScratch({ purpose: 'upload', scratchDir }, async (folder) => {
    const path = join(folder, `upload${safeExtension(filename)}`)
    await fetchUpload({ config, filename, path, payload })
    return work(path)
  })
}

/** Tells formats apart where a file's beginning does not. */
const safeExtension = (filename: string): string =>
  /^\.[a-z0-9]{1,8}$/i.exec(extname(filename))?.[0].toLowerCase() ?? ''

type FetchUploadArgs = Pick<WithUploadArgs, 'filename' | 'payload'> & {
  config: SanitizedCollectionConfig
  path: string
}

const fetchUpload = async ({ config, filename, path, payload }: FetchUploadArgs): Promise<void> => {
  const req = await createLocalReq({}, payload)
  const params = { collection: config.slug, filename }
  // Its name is all that an adapter has to know: uploads have no place of their own below their collection's.
  const doc: TypeWithID & { filename: string } = { filename, id: '' }
  for (const handler of config.upload.handlers ?? []) {
    const answer = await handler(req, { doc, headers: new Headers(), params })
    if (!(answer instanceof Response)) continue
    if (!answer.ok || !answer.body)
      throw new Error(
        `The upload “${filename}” could not be fetched from its storage: it answered ${answer.status}`,
      )
    return pipeline(Readable.fromWeb(answer.body as WebStream), createWriteStream(path))
  }
  throw new Error(`Nothing serves the uploads of “${config.slug}”: its storage adapter has no handler`)
}
