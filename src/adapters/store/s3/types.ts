import type { S3Client } from '@aws-sdk/client-s3'

/** An S3-compatible service, or AWS itself. */
export type S3Options = {
  bucket: string
  /** Of a service that is not AWS: https://s3.example.com. @default AWS's own, by region */
  endpoint?: string
  /** @default 'us-east-1' */
  region?: string
  /** @default what the AWS SDK finds: its variables, its files, the machine's role */
  credentials?: { accessKeyId: string; secretAccessKey: string }
  /** Whether the bucket is part of the path rather than of the host's name. @default true where an endpoint is given */
  forcePathStyle?: boolean
  /** Everything of ours in the bucket lies below it. @default '', the bucket is ours alone */
  prefix?: string
  /** What this machine keeps of it, in bytes. @default 10 GB */
  cacheBytes?: number
}

/** After this nothing but the credentials is optional. */
export type ResolvedS3 = Required<Omit<S3Options, 'credentials' | 'endpoint'>> &
  Pick<S3Options, 'credentials' | 'endpoint'>

/** Where one bucket is spoken to; `prefix` is empty, or ends in a slash. */
export type Bucket = { client: S3Client; bucket: string; prefix: string }
