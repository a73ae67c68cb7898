import type { MediaAnswer } from './types.ts'

export type ProblemCode =
  | 'media-not-found'
  | 'media-forbidden'
  | 'media-expired'
  | 'media-method'
  | 'media-range'
  | 'media-precondition'
  | 'media-unreadable'
  | 'media-busy'

type ProblemArgs = { code: ProblemCode; detail: string; headers?: Record<string, string> }

const statuses: Record<ProblemCode, readonly [number, string]> = {
  'media-not-found': [404, 'There is no such media'],
  'media-forbidden': [403, 'This media is not for you'],
  'media-expired': [410, 'This version is no longer kept'],
  'media-method': [405, 'Media can only be read'],
  'media-range': [416, 'There are no such bytes'],
  'media-precondition': [412, 'The media is another one now'],
  'media-unreadable': [500, 'The media cannot be read'],
  'media-busy': [503, 'Try again in a moment'],
}

/** An error as RFC 9457 has it: a code for machines, a sentence with the figure for people. Never kept by a cache. */
export const problem = ({ code, detail, headers = {} }: ProblemArgs): MediaAnswer => {
  const [status, title] = statuses[code]
  const text = JSON.stringify({ type: 'about:blank', title, status, code, detail })
  const head = new TextEncoder().encode(text)
  return {
    status,
    headers: {
      'content-type': 'application/problem+json',
      'content-length': String(head.length),
      'cache-control': 'no-store',
      ...headers,
    },
    body: { file: { head, parts: [], totalBytes: head.length }, fromByte: 0, toByte: head.length },
  }
}
