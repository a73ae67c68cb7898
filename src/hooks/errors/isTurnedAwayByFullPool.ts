import type { PayloadRequest } from 'payload'
import { poolOf } from '../../adapters/payload/poolOf.ts'

type Args = { error: Error; req: PayloadRequest }

/**
 * Where no connection was free in time, Payload logs it and goes on as if nobody had signed in: somebody who may then
 * reads "not allowed". Who brought credentials and is nobody, while all connections are taken, was not looked up.
 */
export const isTurnedAwayByFullPool = ({ error, req }: Args): boolean => {
  const status = 'status' in error ? error.status : undefined
  if ((status !== 401 && status !== 403) || req.user || !bringsCredentials(req)) return false
  const { idleCount, options, totalCount } = poolOf(req.payload)
  return idleCount === 0 && totalCount >= (options.max ?? 10)
}

const bringsCredentials = ({ headers, payload }: PayloadRequest): boolean =>
  headers.has('authorization') ||
  (headers.get('cookie') ?? '').includes(`${payload.config.cookiePrefix}-token=`)
