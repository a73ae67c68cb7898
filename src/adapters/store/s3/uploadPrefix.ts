import type { UploadConfig } from 'payload'
import type { ResolvedS3 } from './types.ts'
import { basename } from 'node:path'

type UploadPrefixArgs = { s3: Pick<ResolvedS3, 'prefix'>; upload: boolean | UploadConfig | undefined }

/** Where a collection's files lie in the bucket, named as its folder on disk is. */
export const uploadPrefix = ({ s3, upload }: UploadPrefixArgs): string =>
  `${s3.prefix}uploads/${basename((typeof upload === 'object' && upload.staticDir) || 'files')}`
