import type { Payload } from 'payload'
import { slugs } from '../collections/slugs.ts'

/** Nobody can sign in yet. The admin is made last, so a first start that was interrupted is a first start again. */
export const isFirstStart = async (payload: Payload): Promise<boolean> =>
  (await payload.db.count({ collection: slugs.users })).totalDocs === 0
