import type { Payload } from 'payload'
import { poolOf } from '../../adapters/payload/poolOf.ts'

/** The one Payload of this process, on a database whose tables may not be there yet. Next finds the same one. */
export const openPayload = async (): Promise<Payload> => {
  // Both read the environment while they load.
  const [{ default: config }, { getPayload }] = await Promise.all([
    import('../../../payload.config.ts'),
    import('payload'),
  ])
  const payload = await getPayload({ config, disableOnInit: true })
  // Unheard, a connection that breaks while nobody uses it would end the process; the pool makes a new one.
  poolOf(payload).on('error', ({ message }) => payload.logger.warn(`Lost a database connection: ${message}`))
  return payload
}
