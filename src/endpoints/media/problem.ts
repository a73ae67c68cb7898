import type { MediaAnswer } from './types.ts'
import { type ProblemArgs, problemBody } from '../problem/problemBody.ts'
import { problemHeaders } from '../problem/problemHeaders.ts'

/** A problem as the media handler answers it. */
export const problem = ({
  headers,
  ...args
}: ProblemArgs & { headers?: Record<string, string> }): MediaAnswer => {
  const body = problemBody(args)
  const head = new TextEncoder().encode(JSON.stringify(body))
  return {
    status: body.status,
    headers: { ...problemHeaders, 'content-length': String(head.length), ...headers },
    body: { file: { head, parts: [], totalBytes: head.length }, fromByte: 0, toByte: head.length },
  }
}
