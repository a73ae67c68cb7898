import type { Bucket } from '../s3/types.ts'

type ExportKeyArgs = { bucket: Pick<Bucket, 'prefix'>; prefix: string; path: string }

/** Below `<prefix>exports/`, which is all that a CDN has to read. */
export const exportKey = ({ bucket, path, prefix }: ExportKeyArgs): string =>
  `${bucket.prefix}exports/${prefix}/${path}`
