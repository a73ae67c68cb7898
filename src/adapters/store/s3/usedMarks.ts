import type { Bucket } from './types.ts'
import { DeleteObjectCommand, HeadObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3'
import { ifThere } from './ifThere.ts'
import { lastMsOf, listObjects } from './listObjects.ts'

export type UsedMarks = {
  mark: (path: string) => Promise<void>
  /** null: not since it was stored. */
  usedMs: (path: string) => Promise<number | null>
  unmark: (path: string) => Promise<void>
  /** Of all files of a folder, in the order of their paths. */
  list: (folder: string) => AsyncGenerator<{ path: string; usedMs: number }>
}

/**
 * When a file was last used: an object's own time cannot be set, and copying it onto itself would move its bytes, its storage
 * class and, where versions are kept, the bill. So an empty object of the same name beside the store says it.
 */
export const createUsedMarks = (bucket: Bucket): UsedMarks => {
  const root = `${bucket.prefix}used/`
  const at = (path: string) => ({ Bucket: bucket.bucket, Key: root + path })
  return {
    list: async function* (folder) {
      for await (const { key, modifiedMs } of listObjects({ bucket, prefix: `${root}${folder}/` }))
        yield { path: key.slice(root.length), usedMs: modifiedMs }
    },
    mark: async (path) => {
      await bucket.client.send(new PutObjectCommand({ ...at(path), Body: '', ContentLength: 0 }))
    },
    unmark: async (path) => {
      await ifThere(bucket.client.send(new DeleteObjectCommand(at(path))))
    },
    usedMs: async (path) => {
      const head = await ifThere(bucket.client.send(new HeadObjectCommand(at(path))))
      return head?.LastModified ? lastMsOf(head.LastModified) : null
    },
  }
}
