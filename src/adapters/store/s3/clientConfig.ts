import type { S3ClientConfig } from '@aws-sdk/client-s3'
import type { ResolvedS3 } from './types.ts'

const TIMEOUT_MS = { connection: 10_000, silence: 60_000 }
const MOST_SOCKETS = 64

/** The same for uploads, segments and versions. */
export const clientConfig = ({
  credentials,
  endpoint,
  forcePathStyle,
  region,
}: ResolvedS3): S3ClientConfig => ({
  forcePathStyle,
  maxAttempts: 4,
  region,
  requestHandler: {
    connectionTimeout: TIMEOUT_MS.connection,
    httpAgent: { keepAlive: true, maxSockets: MOST_SOCKETS },
    httpsAgent: { keepAlive: true, maxSockets: MOST_SOCKETS },
    socketTimeout: TIMEOUT_MS.silence,
  },
  // Services other than AWS refuse the trailing checksums of newer SDKs; we compare sha256 ourselves.
  requestChecksumCalculation: 'WHEN_REQUIRED',
  responseChecksumValidation: 'WHEN_REQUIRED',
  ...(credentials && { credentials }),
  ...(endpoint !== undefined && { endpoint }),
})
