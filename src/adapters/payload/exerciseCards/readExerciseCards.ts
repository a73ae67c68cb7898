import type { Payload } from 'payload'
import type { ExerciseCard, ExerciseCards } from '../../../core/workout/exerciseCard.ts'
import type { ClipDocument, ExerciseDocument, Localised, SettingsDocument } from '../snapshot/documents.ts'
import type { Locales } from '../snapshot/inLocale.ts'
import { slugs } from '../../../collections/slugs.ts'
import { speedsOf } from '../../../core/workout/speedsOf.ts'
import { exerciseOf } from '../snapshot/exerciseOf.ts'
import { findByIds } from '../snapshot/findByIds.ts'
import { idOf } from '../../../core/idOf.ts'
import { inLocale } from '../snapshot/inLocale.ts'
import { localesOfConfig } from '../snapshot/localesOfConfig.ts'

type ReadExerciseCardsArgs = { ids: readonly string[]; locale: string; payload: Payload }

type CategoryDocument = { id: number | string; name?: Localised<string> }
type Found = {
  categories: ReadonlyMap<string, CategoryDocument>
  clips: ReadonlyMap<string, ClipDocument>
  locale: string
  locales: Locales
}

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

const cardOf = (exercise: ExerciseDocument, { categories, clips, ...at }: Found): ExerciseCard => {
  const clip = clips.get(idOf(exercise.clip) ?? '')
  const category = categories.get(idOf(exercise.category) ?? '')
  return {
    ...exerciseOf({ clip, exercise, ...at }),
    isPublished: exercise._status === 'published',
    slug: exercise.slug ?? null,
    level: exercise.level ?? null,
    category: category
      ? { id: String(category.id), name: inLocale({ ...at, value: category.name }) ?? '' }
      : null,
    clipStatus: clip?.status ?? null,
    easierVariants: (exercise.easierVariants ?? []).flatMap((other) => idOf(other) ?? []),
    harderVariants: (exercise.harderVariants ?? []).flatMap((other) => idOf(other) ?? []),
  }
}
