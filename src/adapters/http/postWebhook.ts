import type { IncomingMessage } from 'node:http'
import { request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { isIP } from 'node:net'
import { isPublicAddress } from '../../core/webhooks/isPublicAddress.ts'
import { hostOf, wrongWebhookUrl } from '../../core/webhooks/wrongWebhookUrl.ts'
import { InternalAddressError, lookupPublic } from './lookupPublic.ts'

type PostWebhookArgs = {
  url: string
  body: string
  headers: Readonly<Record<string, string>>
  /** Whether it may go to this machine and its network. */
  allowPrivate: boolean
  /** For all of it, name and answer included. @default 10,000 */
  timeoutMs?: number
}

export type Posted = {
  /** null: there was no answer. */
  status: number | null
  /** The first KB of the answer. */
  text: string
  durationMs: number
  /** Why there was no answer. */
  error: string | null
}

/** What is kept of an answer; the rest is not read. */
const KEPT_BYTES = 1024

/**
 * Posts JSON to a URL of somebody else's choice. Every address that its name stands for is checked when it connects, so a
 * name that changes its address in between gains nothing; redirects are answers, and not followed. Never rejects.
 */
export const postWebhook = async (args: PostWebhookArgs): Promise<Posted> => {
  const startedMs = Date.now()
  try {
    const { status, text } = await post(args)
    return { durationMs: Date.now() - startedMs, error: null, status, text }
  } catch (error) {
    return { durationMs: Date.now() - startedMs, error: reasonOf(error, args), status: null, text: '' }
  }
}

const post = ({ allowPrivate, body, headers, timeoutMs = 10_000, url: text }: PostWebhookArgs) =>
  new Promise<{ status: number; text: string }>((resolve, reject) => {
    // It was judged when it was saved; the option may have changed since.
    const wrong = wrongWebhookUrl({ allowPrivate, url: text })
    if (wrong) return reject(new InternalAddressError(`this URL is not allowed (${wrong})`))
    const url = new URL(text)
    const bytes = Buffer.from(body)
    const request = (url.protocol === 'https:' ? requestHttps : requestHttp)(url, {
      // A connection of its own: one that is kept would have been checked for somebody else.
      agent: false,
      headers: {
        ...headers,
        'content-length': bytes.length,
        'content-type': 'application/json',
        'user-agent': 'Repreel',
      },
      method: 'POST',
      signal: AbortSignal.timeout(timeoutMs),
      ...(!allowPrivate && { lookup: lookupPublic }),
    })
    request.on('error', reject)
    request.on('response', (response) => {
      firstOf(response).then((first) => {
        resolve({ status: response.statusCode ?? 0, text: first })
        response.destroy()
      }, reject)
    })
    // Node looks no name up for what is an address already.
    if (!allowPrivate && isIP(hostOf(url)) !== 0 && !isPublicAddress(hostOf(url)))
      return void request.destroy(new InternalAddressError(`${hostOf(url)} is an internal address`))
    request.end(bytes)
  })

const firstOf = async (response: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = []
  let bytes = 0
  for await (const part of response as AsyncIterable<Buffer>) {
    parts.push(part)
    bytes += part.length
    if (bytes >= KEPT_BYTES) break
  }
  // PostgreSQL holds no NUL.
  return Buffer.concat(parts).subarray(0, KEPT_BYTES).toString().replaceAll('\0', '')
}

const reasonOf = (error: unknown, { timeoutMs = 10_000 }: PostWebhookArgs): string => {
  const { cause, message, name } = error as Error
  const isTimeout = name === 'TimeoutError' || (cause instanceof Error && cause.name === 'TimeoutError')
  return isTimeout ? `no answer within ${timeoutMs / 1000} s` : message
}
