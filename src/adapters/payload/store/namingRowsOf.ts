import type { Payload } from 'payload'
import type { Db } from 'pg-boss'
import type { NamingRows } from './types.ts'
import { slugs } from '../../../collections/slugs.ts'
import { rowsOf } from '../rowsOf.ts'

/** The collections whose documents name files of the store. */
const others = [slugs.clips, slugs.recordings, slugs.music] as const

export const namingRowsOf = (payload: Payload, db: Db): NamingRows => ({
  db,
  others: others.map((collection) => rowsOf({ collection, db, payload })),
  renders: rowsOf({ collection: slugs.renders, db, payload }),
})
