import type { Payload } from 'payload'
import type { Session } from '../../adapters/payload/sessions/types.ts'
import type { GenerateLimits } from '../../core/sessions/generateLimits.ts'
import type { SessionWatch } from './createSessionWatch.ts'
import type { Client } from './types.ts'
import { dbOf } from '../../adapters/payload/dbOf.ts'
import { chargeCpu } from '../../adapters/payload/sessions/cpuBudget.ts'

type ChargeArgs = {
  client: Client
  limits: GenerateLimits
  payload: Payload
  session: Session
  watch: SessionWatch
}

/** What it costs is known when it is planned. */
export const chargeWhenPlanned = async ({
  client,
  limits,
  payload,
  session,
  watch,
}: ChargeArgs): Promise<void> => {
  const { seconds, windowSeconds } = limits
  const cost = await watch.wait({
    decide: ({ state }) => (!state || state.status !== 'queued' ? (state?.cpuSeconds ?? 0) : null),
    renderId: session.id,
    signal: AbortSignal.timeout(seconds * 1000),
  })
  if (cost > 0) await chargeCpu({ client: client.name, db: dbOf(payload), seconds: cost, windowSeconds })
}
