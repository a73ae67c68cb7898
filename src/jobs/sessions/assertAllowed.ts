import type { Payload } from 'payload'
import type { AskedTraining, Client } from './types.ts'
import { usedWorkSeconds } from '../../adapters/payload/catalogue/usedWorkSeconds.ts'
import { dbOf } from '../../adapters/payload/dbOf.ts'
import { rowsOf } from '../../adapters/payload/rowsOf.ts'
import { slugs } from '../../collections/slugs.ts'
import { GenerateError } from './GenerateError.ts'

type AssertAllowedArgs = { asked: AskedTraining; client: Client; payload: Payload }

/** A burned look of a length that nobody has used is encoded from its first frame to its last. */
export const assertAllowed = async ({
  asked: { output, params },
  client,
  payload,
}: AssertAllowedArgs): Promise<void> => {
  if (client.isKnown || output.look === 'clean') return
  const used = await usedWorkSeconds(rowsOf({ collection: slugs.renders, db: dbOf(payload), payload }))
  if (used.has(params.workSeconds)) return
  const possible = [...used].sort((a, b) => a - b)
  throw new GenerateError({
    code: 'generate-key-needed',
    details: { workSeconds: params.workSeconds, possible },
    message: `The burned look with ${params.workSeconds} s of work needs an API key. Without one: the look clean, or work of ${possible.join(', ') || 'no length yet'} s, which the catalogue's videos have.`,
  })
}
