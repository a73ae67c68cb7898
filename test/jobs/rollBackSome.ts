import type { Payload } from 'payload'
import { slugs } from '../../src/collections/slugs.ts'

/** Adds a hook after ours that throws where the save's context says so. */
export const rollBackSome = (payload: Payload): void => {
  const { hooks } = payload.collections[slugs.workouts].config
  hooks.afterChange.push(({ context }) => {
    if (context.rollBack) throw new Error('a later hook refuses the save')
  })
}
