import type { Bucket } from './types.ts'
import { createReadStream } from 'node:fs'
import { Upload } from '@aws-sdk/lib-storage'

type PutObjectArgs = {
  bucket: Bucket
  key: string
  path: string
  contentType?: string
  metadata?: Record<string, string>
  /** Only where there is no such object yet; services that cannot promise that answer 501. @default false */
  once?: boolean
  signal?: AbortSignal
}

/** A part is held in memory while it is sent, and four are. */
const PART_BYTES = 8 * 1024 * 1024
const PARALLEL = 4

/**
 * Stores a file. The object appears whole or not at all: what is larger than a part is sent in parts and put together at the
 * end, and the parts are removed where that fails.
 */
export const putObject = async ({
  bucket: { bucket, client },
  contentType,
  key,
  metadata,
  once = false,
  path,
  signal,
}: PutObjectArgs): Promise<void> => {
  const body = createReadStream(path, { highWaterMark: 1024 * 1024 })
  const upload = new Upload({
    client,
    params: {
      Body: body,
      Bucket: bucket,
      Key: key,
      ...(contentType !== undefined && { ContentType: contentType }),
      ...(metadata && { Metadata: metadata }),
      ...(once && { IfNoneMatch: '*' }),
    },
    partSize: PART_BYTES,
    queueSize: PARALLEL,
  })
  const stop = (): void => void upload.abort()
  signal?.addEventListener('abort', stop)
  try {
    signal?.throwIfAborted()
    await upload.done()
  } finally {
    signal?.removeEventListener('abort', stop)
    body.destroy()
  }
}
