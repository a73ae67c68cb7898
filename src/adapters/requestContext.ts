import { AsyncLocalStorage } from 'node:async_hooks'

export type RequestContext = {
  /** Of one request, in every line of the log and every problem that it leads to. */
  requestId: string
}

type Shared = { [key: symbol]: AsyncLocalStorage<RequestContext> | undefined }

const key = Symbol.for('repreel.requestContext')

/** One for the process: Next's bundles have copies of this module, and must find the server's. */
export const requestContext: AsyncLocalStorage<RequestContext> = ((globalThis as Shared)[key] ??=
  new AsyncLocalStorage<RequestContext>())
