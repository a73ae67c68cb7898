import type { Checksum, ContentStore, RangeReader, StoredEntry, StoreKind, StoreName } from '../types.ts'
import type { DiskCache, Fetch } from '../cache/types.ts'
import type { Bucket } from './types.ts'
import type { HeadObjectCommandOutput } from '@aws-sdk/client-s3'
import type { Readable } from 'node:stream'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import {
  CopyObjectCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
} from '@aws-sdk/client-s3'
import { fileChecksum } from '../fileChecksum.ts'
import { fileRanges } from '../fileRanges.ts'
import { missingFromStore } from '../missingFromStore.ts'
import { storeNameOf } from '../storeNameOf.ts'
import { storePath } from '../storePath.ts'
import { streamChecksum } from '../streamChecksum.ts'
import { abortOldUploads } from './abortOldUploads.ts'
import { ifThere, statusOf } from './ifThere.ts'
import { lastMsOf, listObjects } from './listObjects.ts'
import { objectRanges } from './objectRanges.ts'
import { putObject } from './putObject.ts'
import { removeLooseMarks } from './removeLooseMarks.ts'
import { createUsedMarks } from './usedMarks.ts'

const CONFLICT = 409
const PRECONDITION_FAILED = 412
const NOT_IMPLEMENTED = 501

type CreateS3StoreArgs = { bucket: Bucket; cache: DiskCache }

/**
 * A content store in a bucket, as `<prefix>store/<kind>/<first two digits>/<key>.<extension>`; an object's metadata says its
 * sha256. Any number of machines may share it; each keeps what it reads whole in its own disk cache.
 */
export const createS3Store = ({ bucket, cache }: CreateS3StoreArgs): ContentStore => {
  const root = `${bucket.prefix}store/`
  const where = `s3://${bucket.bucket}/${root}`
  const marks = createUsedMarks(bucket)
  const { client } = bucket
  const pathOf = (name: StoreName): string => storePath({ name, root: '' })
  const at = (name: StoreName) => ({ Bucket: bucket.bucket, Key: root + pathOf(name) })
  const head = (name: StoreName): Promise<HeadObjectCommandOutput | null> =>
    ifThere(client.send(new HeadObjectCommand(at(name))))
  const has = async (name: StoreName): Promise<boolean> => (await head(name)) !== null
  const use = async (name: StoreName): Promise<boolean> => {
    if (!(await has(name))) return false
    await marks.mark(pathOf(name))
    return true
  }
  const get = async (name: StoreName) => {
    const answer = await ifThere(client.send(new GetObjectCommand(at(name))))
    if (!answer) return null
    const { Body, ContentLength = 0, Metadata } = answer
    return { body: Body as Readable, bytes: ContentLength, sha256: Metadata?.['sha256'] ?? null } // in Node it is one
  }
  const fetchOf =
    (name: StoreName): Fetch =>
    async () => {
      const incoming = await get(name)
      if (!incoming) throw missingFromStore({ name, where })
      return incoming
    }
  const send = async ({
    name,
    once,
    path,
  }: {
    name: StoreName
    once: boolean
    path: string
  }): Promise<void> => {
    const { sha256 } = await fileChecksum({ path })
    await putObject({ bucket, key: at(name).Key, metadata: { sha256 }, once, path })
  }
  let canPutOnce = true
  /** Where the service cannot refuse a second writer, one that comes between our look and our last part wins. */
  const sendOnce = async (name: StoreName, path: string): Promise<boolean> => {
    // Another writer was quicker; readers may hold its bytes already.
    if (await use(name)) return false
    const once = canPutOnce
    try {
      await send({ name, once, path })
      return true
    } catch (error) {
      const status = statusOf(error)
      if (status === NOT_IMPLEMENTED && once) {
        canPutOnce = false
        return sendOnce(name, path)
      }
      if ((status === CONFLICT || status === PRECONDITION_FAILED) && (await use(name))) return false
      throw error
    }
  }
  return {
    has,
    use,
    localPath: (name) => cache.localPath({ fetch: fetchOf(name), path: pathOf(name) }),
    open: (name) => cache.open({ fetch: fetchOf(name), path: pathOf(name) }),
    ranges: async (name): Promise<RangeReader> => {
      const known = await cache.openKnown(pathOf(name))
      if (known) return fileRanges(known)
      const ranges = await objectRanges({ bucket, key: at(name).Key })
      if (!ranges) throw missingFromStore({ name, where })
      return ranges
    },
    put: async (name, write) => {
      const path = pathOf(name)
      if (await use(name)) return { created: false }
      const folder = await cache.attemptFolder()
      // The ending stays, since FFmpeg chooses the format by it.
      const temporaryPath = join(folder, `output.${name.extension}`)
      try {
        await write(temporaryPath)
        if (!(await sendOnce(name, temporaryPath))) return { created: false }
        await cache.adopt({ from: temporaryPath, path })
        return { created: true }
      } finally {
        await rm(folder, { force: true, recursive: true })
      }
    },
    remove: async (name) => {
      await ifThere(client.send(new DeleteObjectCommand(at(name))))
      await marks.unmark(pathOf(name))
      await cache.drop(pathOf(name))
    },
    usedMs: async (name) => {
      const found = await head(name)
      if (!found?.LastModified) return null
      return Math.max(lastMsOf(found.LastModified), (await marks.usedMs(pathOf(name))) ?? 0)
    },
    list: (kind) => listWithMarks({ bucket, kind, marks, root }),
    strays: async function* (kind) {
      for await (const { bytes, key } of listObjects({ bucket, prefix: `${root}${kind}/` }))
        if (!storeNameOf(key.slice(root.length))) yield { bytes, path: `s3://${bucket.bucket}/${key}` }
    },
    rehash: async (name): Promise<Checksum | null> => {
      const incoming = await get(name)
      if (!incoming) return null
      return streamChecksum(incoming.body)
    },
    checksum: async (name) => {
      const found = await head(name)
      const sha256 = found?.Metadata?.['sha256']
      // A name that is its bytes' own hash says it, as on disk.
      if (sha256 === undefined || sha256 === name.key) return null
      return { bytes: found?.ContentLength ?? 0, sha256 }
    },
    noteChecksum: async (name, { sha256 }) => {
      const { Bucket, Key } = at(name)
      // Swept meanwhile: nothing is left to be noted.
      await ifThere(
        client.send(
          new CopyObjectCommand({
            Bucket,
            CopySource: encodeURI(`${Bucket}/${Key}`),
            Key,
            Metadata: { sha256 },
            MetadataDirective: 'REPLACE',
          }),
        ),
      )
    },
    restore: async (name, path) => {
      await send({ name, once: false, path })
      await cache.drop(pathOf(name))
    },
    sweepTemporary: async ({ olderThanMs }) => {
      const uploads = await abortOldUploads({ bucket, olderThanMs, prefix: bucket.prefix })
      await removeLooseMarks({ has, marks, olderThanMs })
      return uploads + (await cache.sweep())
    },
  }
}

type ListArgs = { bucket: Bucket; kind: StoreKind; marks: ReturnType<typeof createUsedMarks>; root: string }

/** Both listings come in the order of the paths, so one pass over each suffices. */
const listWithMarks = async function* ({ bucket, kind, marks, root }: ListArgs): AsyncGenerator<StoredEntry> {
  const marked = marks.list(kind)
  let mark = await marked.next()
  for await (const { bytes, key, modifiedMs } of listObjects({ bucket, prefix: `${root}${kind}/` })) {
    const path = key.slice(root.length)
    const name = storeNameOf(path)
    if (!name) continue
    while (!mark.done && mark.value.path < path) mark = await marked.next()
    const usedMs = !mark.done && mark.value.path === path ? mark.value.usedMs : 0
    yield { bytes, modifiedAt: new Date(Math.max(modifiedMs, usedMs)), name }
  }
}
