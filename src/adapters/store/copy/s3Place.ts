import type { Bucket } from '../s3/types.ts'
import type { Place } from './types.ts'
import type { Readable } from 'node:stream'
import { GetObjectCommand, HeadObjectCommand } from '@aws-sdk/client-s3'
import { ifThere } from '../s3/ifThere.ts'
import { listObjects } from '../s3/listObjects.ts'
import { putObject } from '../s3/putObject.ts'
import { storeNameOf } from '../storeNameOf.ts'
import { contentTypeOf } from './contentTypeOf.ts'

/** Uploads and stored files as they lie in a bucket. */
export const s3Place = (bucket: Bucket): Place => {
  const at = (path: string) => ({ Bucket: bucket.bucket, Key: bucket.prefix + path })
  return {
    name: `s3://${bucket.bucket}/${bucket.prefix}`,
    list: async function* () {
      for (const folder of ['store/', 'uploads/'])
        for await (const { bytes, key } of listObjects({ bucket, prefix: bucket.prefix + folder })) {
          const path = key.slice(bucket.prefix.length)
          if (folder === 'store/' && !storeNameOf(path.slice(folder.length))) continue
          yield { bytes, path }
        }
    },
    look: async (path) => {
      const head = await ifThere(bucket.client.send(new HeadObjectCommand(at(path))))
      return head && { bytes: head.ContentLength ?? 0, sha256: head.Metadata?.['sha256'] ?? null }
    },
    read: async (path) => {
      const answer = await ifThere(bucket.client.send(new GetObjectCommand(at(path))))
      return answer && (answer.Body as Readable) // in Node it is one
    },
    write: ({ from, path, sha256, signal }) =>
      putObject({
        bucket,
        contentType: contentTypeOf(path),
        key: at(path).Key,
        metadata: { sha256 },
        path: from,
        signal,
      }),
  }
}
