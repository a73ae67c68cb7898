import type { Payload } from 'payload'
import type { ExerciseCards } from '../../../core/workout/exerciseCard.ts'
import type { ClipDocument, ExerciseDocument, SettingsDocument } from '../snapshot/documents.ts'
import { slugs } from '../../../collections/slugs.ts'
import { speedsOf } from '../../../core/workout/speedsOf.ts'
import { findByIds } from '../snapshot/findByIds.ts'
import { idOf } from '../../../core/idOf.ts'
import { localesOfConfig } from '../snapshot/localesOfConfig.ts'
import { cardOf, type CategoryDocument } from './cardOf.ts'

type ReadExerciseCardsArgs = { ids: readonly string[]; locale: string; payload: Payload }

/** Four queries for any number of exercises. */
export const readExerciseCards = async ({
  ids,
  locale,
  payload,
}: ReadExerciseCardsArgs): Promise<ExerciseCards> => {
  const by = { payload, req: undefined }
  const exercises = await findByIds<ExerciseDocument>({ ...by, collection: slugs.exercises, ids })
  const all = [...exercises.values()]
  const [clips, categories, settings] = await Promise.all([
    findByIds<ClipDocument>({
      ...by,
      collection: slugs.clips,
      ids: all.flatMap(({ clip }) => idOf(clip) ?? []),
    }),
    findByIds<CategoryDocument>({
      ...by,
      collection: slugs.categories,
      ids: all.flatMap(({ category }) => idOf(category) ?? []),
    }),
    payload.db.findGlobal<SettingsDocument>({ locale: 'all', slug: slugs.settings }),
  ])
  const found = { categories, clips, locale, locales: localesOfConfig(payload.config) }
  return {
    cards: Object.fromEntries(all.map((exercise) => [String(exercise.id), cardOf(exercise, found)])),
    speeds: speedsOf(settings.speeds),
  }
}
