import type { Audience, MediaAnswer, MediaRequest } from './types.ts'
import type { VirtualFile } from '../../core/mp4/types.ts'
import { byteRange } from './byteRange.ts'
import { matchesStrongly, matchesWeakly } from './entityTags.ts'
import { problem } from './problem.ts'

/** A file that may be served to this reader, with what HTTP says about it. */
export type ServedFile = {
  file: VirtualFile
  contentType: string
  /** Strong, in quotes: the same tag means the same bytes. */
  etag: string
  audience: Audience
  /** Its URL names these bytes for ever; else a cache must ask each time. */
  isImmutable: boolean
  /** BCP 47; of texts. */
  contentLanguage?: string
  /** Says that it is to be kept, and under which name. */
  contentDisposition?: string
  /** Where the same bytes live for ever, relative to the URL asked for. */
  contentLocation?: string
}

/** Preconditions, then range, in the order of RFC 9110, 13.2.2. */
export const answerFile = ({
  served,
  request,
}: {
  served: ServedFile
  request: MediaRequest
}): MediaAnswer => {
  const { file, etag } = served
  const headers = commonHeaders(served)
  const ifMatch = request.headers.get('if-match')
  if (ifMatch !== null && !matchesStrongly(ifMatch, etag))
    return problem({ code: 'media-precondition', detail: `It now has the ETag ${etag}` })
  const ifNoneMatch = request.headers.get('if-none-match')
  if (ifNoneMatch !== null && matchesWeakly(ifNoneMatch, etag)) return { status: 304, headers, body: null }
  const range = byteRange({ header: rangeHeader(request, etag), totalBytes: file.totalBytes })
  if (range.kind === 'unsatisfiable')
    return problem({
      code: 'media-range',
      detail: `It has ${file.totalBytes} bytes`,
      headers: { 'content-range': `bytes */${file.totalBytes}` },
    })
  const { fromByte, toByte } = range.kind === 'part' ? range : { fromByte: 0, toByte: file.totalBytes }
  return {
    status: range.kind === 'part' ? 206 : 200,
    headers: {
      ...headers,
      'content-type': served.contentType,
      'content-length': String(toByte - fromByte),
      ...(range.kind === 'part' && { 'content-range': `bytes ${fromByte}-${toByte - 1}/${file.totalBytes}` }),
    },
    body: request.method === 'HEAD' ? null : { file, fromByte, toByte },
  }
}

/** Ranges mean something for GET only, and under If-Range only while the bytes are those the reader has. */
const rangeHeader = ({ method, headers }: MediaRequest, etag: string): string | null => {
  const ifRange = headers.get('if-range')
  const isAsked =
    method === 'GET' && (ifRange === null || (ifRange !== '*' && matchesStrongly(ifRange, etag)))
  return isAsked ? headers.get('range') : null
}

const YEAR_SECONDS = 31_536_000
/** Long enough to wind back in; then the right to see it is asked for again. */
const PRIVATE_SECONDS = 600

const cacheControl = ({ audience, isImmutable }: ServedFile): string => {
  const isForAnybody = audience === 'public' || audience === 'unlisted'
  if (!isForAnybody) return isImmutable ? `private, max-age=${PRIVATE_SECONDS}` : 'private, no-cache'
  return isImmutable ? `public, max-age=${YEAR_SECONDS}, immutable` : 'public, no-cache'
}

const commonHeaders = (served: ServedFile): Record<string, string> => {
  const { audience, contentDisposition, contentLanguage, contentLocation, etag } = served
  return {
    etag,
    'accept-ranges': 'bytes',
    'cache-control': cacheControl(served),
    'x-content-type-options': 'nosniff',
    ...(audience !== 'public' && { 'x-robots-tag': 'noindex' }),
    // A session is no reason to let pages of other origins read: a token is, for who made it decided that.
    ...(audience !== 'staff' && {
      'access-control-allow-origin': '*',
      'access-control-expose-headers': 'Content-Length, Content-Range, ETag',
    }),
    ...(contentDisposition !== undefined && { 'content-disposition': contentDisposition }),
    ...(contentLanguage !== undefined && { 'content-language': contentLanguage }),
    ...(contentLocation !== undefined && { 'content-location': contentLocation }),
  }
}
