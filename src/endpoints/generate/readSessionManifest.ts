import type { Payload } from 'payload'
import type { Manifest } from '../../core/segments/types.ts'
import type { KeptPlan } from '../../jobs/types.ts'
import type { OpenedSession } from '../../jobs/sessions/types.ts'
import { dbOf } from '../../adapters/payload/dbOf.ts'
import { readPlan } from '../../adapters/queue/ledger/readPlan.ts'
import { manifestOf } from '../../core/segments/manifestOf.ts'

/** What the session's video will be made of; null: it is ready meanwhile, and its row says it. */
export const readSessionManifest = async (
  payload: Payload,
  { id }: Pick<OpenedSession, 'id'>,
): Promise<Manifest | null> => {
  const plan = (await readPlan(dbOf(payload), String(id))) as KeptPlan | null // startRender wrote it
  const [output] = plan?.outputs ?? []
  return output ? manifestOf(output) : null
}
