import type { Payload } from 'payload'
import type { Overview } from '../../core/overview/types.ts'
import { dbOf } from '../../adapters/payload/dbOf.ts'
import { readVideoFacts } from './readVideoFacts.ts'
import { readContentFacts } from './readContentFacts.ts'

/** Two queries, whatever there is. */
export const readOverview = async (payload: Payload): Promise<Overview> => {
  const db = dbOf(payload)
  const [videos, content] = await Promise.all([
    readVideoFacts({ db, payload }),
    readContentFacts({ db, payload }),
  ])
  return { ...videos, ...content }
}
