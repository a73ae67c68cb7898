import type { Bucket, ResolvedS3 } from './types.ts'
import { S3Client } from '@aws-sdk/client-s3'
import { clientConfig } from './clientConfig.ts'

const opened = new Map<string, Bucket>()

/** One client of a bucket for the whole process. */
export const openBucket = (s3: ResolvedS3): Bucket => {
  const id = JSON.stringify(s3)
  const bucket = opened.get(id) ?? {
    bucket: s3.bucket,
    client: new S3Client(clientConfig(s3)),
    prefix: s3.prefix,
  }
  opened.set(id, bucket)
  return bucket
}
