import type { Payload } from 'payload'
import { senders } from './senders.ts'

/** To be called before the instance's pool ends: a sender reads its queues anew once a minute. */
export const stopSending = async (payload: Payload): Promise<void> => {
  const sender = senders.get(payload)
  senders.delete(payload)
  await (await sender)?.stop({ close: false, graceful: false })
}
