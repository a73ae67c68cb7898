import type { ResolvedS3, S3Options } from './types.ts'
import assert from 'node:assert/strict'

const LEAST_CACHE_BYTES = 100_000_000

/** Fills in the defaults. Throws an error that quotes what is wrong. */
export const resolveS3 = ({
  bucket,
  cacheBytes = 10_000_000_000,
  credentials,
  endpoint,
  forcePathStyle = endpoint !== undefined,
  prefix = '',
  region = 'us-east-1',
}: S3Options): ResolvedS3 => {
  assert(isText(bucket), `repreel: \`s3.bucket\` must be a bucket's name, got ${JSON.stringify(bucket)}`)
  assert(
    endpoint === undefined || /^https?:$/.test(URL.parse(endpoint)?.protocol ?? ''),
    `repreel: \`s3.endpoint\` must be an address like https://s3.example.com, got ${JSON.stringify(endpoint)}`,
  )
  assert(isText(region), `repreel: \`s3.region\` must be a region's name, got ${JSON.stringify(region)}`)
  assert(
    credentials === undefined || (isText(credentials.accessKeyId) && isText(credentials.secretAccessKey)),
    'repreel: `s3.credentials` needs both `accessKeyId` and `secretAccessKey`',
  )
  assert(
    /^([\w.-]+\/)*[\w.-]*$/.test(prefix) && !prefix.split('/').includes('..'),
    `repreel: \`s3.prefix\` must be like videos/repreel, got ${JSON.stringify(prefix)}`,
  )
  assert(
    Number.isFinite(cacheBytes) && cacheBytes >= LEAST_CACHE_BYTES,
    `repreel: \`s3.cacheBytes\` must be ${LEAST_CACHE_BYTES} or more, got ${cacheBytes}`,
  )
  return {
    bucket,
    cacheBytes,
    forcePathStyle,
    prefix: prefix === '' || prefix.endsWith('/') ? prefix : `${prefix}/`,
    region,
    ...(credentials && { credentials }),
    ...(endpoint !== undefined && { endpoint }),
  }
}

const isText = (value: unknown): boolean => typeof value === 'string' && value !== ''
