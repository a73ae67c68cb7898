import type { Workout } from '../../generated/payload-types.ts'
import type { CollectionBeforeChangeHook } from 'payload'
import { judgeWorkout } from '../../adapters/payload/judge/judgeWorkout.ts'
import { errorsOf } from './errorsOf.ts'
import { refuse } from './refuse.ts'

/** Refuses what cannot become a video, and notes the figures of what can. */
export const checkWorkout: CollectionBeforeChangeHook<Workout> = async ({ collection, data, req }) => {
  const { facts, issues } = await judgeWorkout({ document: data, req })
  const errors = errorsOf({ isDraft: data._status !== 'published', issues, language: req.i18n.language })
  refuse({ collection: collection.slug, errors, req })
  return { ...data, facts }
}
