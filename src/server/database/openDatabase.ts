import type { Payload } from 'payload'
import type { Shutdown } from '../createShutdown.ts'
import type { Environment } from '../environment.ts'
import { keepSecret } from '../keepSecret.ts'
import { publishEnvironment } from '../publishEnvironment.ts'
import { closePayload } from './closePayload.ts'
import { joinEmbedded } from './joinEmbedded.ts'
import { migrateOnce } from './migrateOnce.ts'
import { openPayload } from './openPayload.ts'

type OpenArgs = { dev: boolean; environment: Environment; shutdown: Shutdown }

/** The database is up, its tables are those of this version, and Payload is open on it. */
export const openDatabase = async ({ dev, environment, shutdown }: OpenArgs): Promise<Payload> => {
  const databaseUrl = environment.databaseUrl ?? (await joinEmbedded({ environment, shutdown }))
  const secret = environment.payloadSecret ?? (await keepSecret(environment.dataFolder))
  publishEnvironment({ databaseUrl, dev, environment, secret })
  const payload = await openPayload()
  shutdown.add('Payload', () => closePayload(payload))
  await migrateOnce({ databaseUrl, payload })
  await payload.config.onInit?.(payload)
  return payload
}
