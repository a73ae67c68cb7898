import type { IncomingMessage } from 'node:http'
import { randomUUID } from 'node:crypto'

/** Long enough for every tracer's ids, and nothing in it that a log or a header could be broken with. */
const SANE = /^[\w.:~-]{8,128}$/

/** The caller's own where it is sane, so that one id follows a request through several services. */
export const requestIdOf = ({ headers }: IncomingMessage): string => {
  const asked = headers['x-request-id']
  return typeof asked === 'string' && SANE.test(asked) ? asked : randomUUID()
}
