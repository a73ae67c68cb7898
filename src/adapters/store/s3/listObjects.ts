import type { Bucket } from './types.ts'
import { ListObjectsV2Command } from '@aws-sdk/client-s3'

export type ListedObject = { key: string; bytes: number; modifiedMs: number }

/** Every object whose key begins so, in the order of the keys. */
export const listObjects = async function* ({
  bucket: { bucket, client },
  startAfter,
  prefix,
}: {
  bucket: Bucket
  prefix: string
  startAfter?: string
}): AsyncGenerator<ListedObject> {
  let token: string | undefined
  do {
    const page = await client.send(
      new ListObjectsV2Command({
        Bucket: bucket,
        Prefix: prefix,
        ...(token === undefined ? { StartAfter: startAfter } : { ContinuationToken: token }),
      }),
    )
    for (const { Key, LastModified, Size } of page.Contents ?? [])
      if (Key !== undefined)
        yield { bytes: Size ?? 0, key: Key, modifiedMs: lastMsOf(LastModified ?? new Date(0)) }
    token = page.NextContinuationToken
  } while (token !== undefined)
}

/** S3 tells whole seconds: an object is taken for as young as it may be. */
export const lastMsOf = (modified: Date): number => modified.getTime() + 999
