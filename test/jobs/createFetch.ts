import type { TestPayload } from '../helpers/openTestPayload.ts'
import { handleEndpoints } from 'payload'

export type FetchApi = (
  path: string,
  init?: Omit<RequestInit, 'headers'> & { headers?: Record<string, string>; token?: string },
) => Promise<Response>

/** The app's REST API without a server; `token` signs somebody in. */
export const createFetch =
  ({ cacheKey, payload }: Pick<TestPayload, 'cacheKey' | 'payload'>): FetchApi =>
  (path, { token, ...init } = {}) =>
    handleEndpoints({
      config: payload.config,
      payloadInstanceCacheKey: cacheKey,
      request: new Request(`http://127.0.0.1/api${path}`, {
        ...init,
        headers: {
          'content-type': 'application/json',
          ...init.headers,
          ...(token ? { authorization: `JWT ${token}` } : {}),
        },
      }),
    })
