import type { Environment } from '../environment.ts'

/** Where viewers are sent for videos; null: nowhere. */
export const mediaOriginOf = ({ cdnUrl, deliver, s3 }: Environment): string | null => {
  if (deliver !== 'export' || !s3) return null
  if (cdnUrl !== undefined) return new URL(cdnUrl).origin
  if (s3.endpoint === undefined) return 'https://*.amazonaws.com'
  const { host, origin, protocol } = new URL(s3.endpoint)
  return s3.forcePathStyle === false ? `${protocol}//${s3.bucket}.${host}` : origin
}
