import type { Payload } from 'payload'
import type { Shutdown } from '../createShutdown.ts'
import type { Environment } from '../environment.ts'
import { keepSecret } from '../keepSecret.ts'
import { publishEnvironment } from '../publishEnvironment.ts'
import { assertMigrated } from './assertMigrated.ts'
import { closePayload } from './closePayload.ts'
import { joinEmbedded } from './joinEmbedded.ts'
import { openPayload } from './openPayload.ts'

type JoinArgs = { environment: Environment; shutdown: Shutdown }

/** Payload for a process beside the web server, on a database whose tables are those of this version already. */
export const joinDatabase = async ({ environment, shutdown }: JoinArgs): Promise<Payload> => {
  const databaseUrl = environment.databaseUrl ?? (await joinEmbedded({ environment, shutdown }))
  const secret = environment.payloadSecret ?? (await keepSecret(environment.dataFolder))
  publishEnvironment({ databaseUrl, dev: false, environment, secret })
  await assertMigrated(databaseUrl)
  const payload = await openPayload()
  shutdown.add('Payload', () => closePayload(payload))
  return payload
}
