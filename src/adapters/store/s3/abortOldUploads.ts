import type { Bucket } from './types.ts'
import { AbortMultipartUploadCommand, ListMultipartUploadsCommand } from '@aws-sdk/client-s3'
import { ifThere } from './ifThere.ts'

type AbortOldUploadsArgs = { bucket: Bucket; prefix: string; olderThanMs: number }

/** Removes the parts of uploads that a crash left unfinished, which are paid for and seen by nobody; answers how many uploads. */
export const abortOldUploads = async ({
  bucket: { bucket, client },
  olderThanMs,
  prefix,
}: AbortOldUploadsArgs): Promise<number> => {
  const beforeMs = Date.now() - olderThanMs
  let aborted = 0
  let marker: { KeyMarker?: string; UploadIdMarker?: string } | null = {}
  while (marker) {
    const page: MultipartPage = await client.send(
      new ListMultipartUploadsCommand({ Bucket: bucket, Prefix: prefix, ...marker }),
    )
    for (const { Initiated, Key, UploadId } of page.Uploads ?? []) {
      if ((Initiated?.getTime() ?? 0) > beforeMs) continue
      await ifThere(client.send(new AbortMultipartUploadCommand({ Bucket: bucket, Key, UploadId })))
      aborted++
    }
    marker = page.IsTruncated
      ? { KeyMarker: page.NextKeyMarker!, UploadIdMarker: page.NextUploadIdMarker! }
      : null
  }
  return aborted
}

type MultipartPage = {
  Uploads?: Array<{ Initiated?: Date; Key?: string; UploadId?: string }>
  IsTruncated?: boolean
  NextKeyMarker?: string
  NextUploadIdMarker?: string
}
