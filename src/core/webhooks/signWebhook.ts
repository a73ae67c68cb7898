import { createHmac } from 'node:crypto'

type SignWebhookArgs = {
  /** `whsec_` and a key in base64. */
  secret: string
  /** The same at every attempt. */
  id: string
  /** Seconds since 1970, of the attempt. */
  timestamp: number
  /** As it is sent, byte for byte. */
  body: string
}

/** The headers of Standard Webhooks 1.0.0 (standardwebhooks.com): HMAC-SHA256 over `id.timestamp.body`. */
export const signWebhook = ({ body, id, secret, timestamp }: SignWebhookArgs): Record<string, string> => {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64')
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')
  return {
    'webhook-id': id,
    'webhook-signature': `v1,${signature}`,
    'webhook-timestamp': String(timestamp),
  }
}
