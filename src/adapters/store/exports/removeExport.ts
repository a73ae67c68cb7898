import type { Bucket } from '../s3/types.ts'
import { DeleteObjectCommand } from '@aws-sdk/client-s3'
import { ifThere } from '../s3/ifThere.ts'
import { listObjects } from '../s3/listObjects.ts'
import { exportKey } from './exportKey.ts'

/** Removes all that lies below a prefix. One by one: not every service deletes many at once. */
export const removeExport = async ({ bucket, prefix }: { bucket: Bucket; prefix: string }): Promise<void> => {
  for await (const { key } of listObjects({ bucket, prefix: exportKey({ bucket, path: '', prefix }) }))
    await ifThere(bucket.client.send(new DeleteObjectCommand({ Bucket: bucket.bucket, Key: key })))
}
