import type { Handler } from '../types.ts'
import type { Posted } from '../../adapters/http/postWebhook.ts'
import { postWebhook } from '../../adapters/http/postWebhook.ts'
import { dbOf } from '../../adapters/payload/dbOf.ts'
import { rowsOf } from '../../adapters/payload/rowsOf.ts'
import { noteAttempt } from '../../adapters/payload/webhooks/noteAttempt.ts'
import { readDelivery } from '../../adapters/payload/webhooks/readDelivery.ts'
import { setDeliveryStatus } from '../../adapters/payload/webhooks/setDeliveryStatus.ts'
import { slugs } from '../../collections/slugs.ts'
import { signWebhook } from '../../core/webhooks/signWebhook.ts'
import { UndeliveredError } from './UndeliveredError.ts'

/** The receiver is not there any more, and says so: Standard Webhooks has it switched off. */
const GONE = 410

/** One attempt. What does not answer 2xx is tried again by the queue, with the same id and body and a signature of then. */
export const deliverWebhook: Handler<'deliverWebhook'> = async ({ context, job }) => {
  const { allowPrivateWebhooks: allowPrivate, payload } = context
  const { deliveryId } = job.data
  const db = dbOf(payload)
  const deliveries = rowsOf({ collection: slugs.webhookDeliveries, db, payload })
  const webhooks = rowsOf({ collection: slugs.webhooks, db, payload })
  const due = await readDelivery({ deliveries, deliveryId, webhooks })
  if (!due) return
  if (!due.isActive && due.type !== 'webhook.test')
    return void (await setDeliveryStatus({
      deliveryId,
      error: 'the webhook was switched off',
      rows: deliveries,
      status: 'failed',
    }))
  const { body, eventId, url, webhookId } = due
  const timestamp = Math.floor(Date.now() / 1000)
  const headers = signWebhook({ body, id: eventId, secret: payload.decrypt(due.secret), timestamp })
  const attempt = await postWebhook({ allowPrivate, body, headers, url })
  const outcome = outcomeOf(attempt)
  await noteAttempt({ attempt, deliveryId, outcome, rows: deliveries })
  if (attempt.status === GONE)
    await db.executeSql(`UPDATE ${webhooks.table} SET active = false, updated_at = now() WHERE id = $1`, [
      webhookId,
    ])
  if (outcome === 'pending')
    throw new UndeliveredError(`“${new URL(url).host}” ${attempt.error ?? `answered ${attempt.status}`}`)
}

const outcomeOf = ({ status }: Posted): 'delivered' | 'failed' | 'pending' => {
  if (status === GONE) return 'failed'
  return status !== null && status >= 200 && status < 300 ? 'delivered' : 'pending'
}
