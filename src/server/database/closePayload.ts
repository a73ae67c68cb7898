import type { Payload } from 'payload'
import { poolOf } from '../../adapters/payload/poolOf.ts'
import { stopSending } from '../../jobs/stopSending.ts'

/**
 * Ends Payload's work and its idle connections. It is not waited for: Payload's adapter keeps one connection for
 * ever, which ends with the process or the server.
 */
export const closePayload = async (payload: Payload): Promise<void> => {
  const pool = poolOf(payload)
  await stopSending(payload)
  await payload.destroy()
  void pool.end()
}
