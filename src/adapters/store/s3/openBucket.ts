import type { Bucket, ResolvedS3 } from './types.ts'
import { S3Client } from '@aws-sdk/client-s3'
import { clientConfig } from './clientConfig.ts'

export const openBucket = (s3: ResolvedS3): Bucket => ({
  bucket: s3.bucket,
  client: new S3Client(clientConfig(s3)),
  prefix: s3.prefix,
})
