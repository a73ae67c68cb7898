import type { DocumentId } from '../adapters/payload/renders/types.ts'
import type { CollectionBeforeChangeHook } from 'payload'
import { lockWorkout } from '../adapters/payload/renders/lockWorkout.ts'
import { transactionOf } from '../adapters/payload/transactionOf.ts'

/**
 * Before the save touches the row: workers take this lock first and what refers to the row second, and two who take them
 * in opposite orders wait for each other until PostgreSQL ends one of them.
 */
export const lockSavedWorkout: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const id = (originalDoc as { id?: DocumentId } | undefined)?.id
  if (id !== undefined) await lockWorkout(await transactionOf(req), id)
  return data as unknown
}
