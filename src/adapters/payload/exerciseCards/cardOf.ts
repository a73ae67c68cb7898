import type { ExerciseCard } from '../../../core/workout/exerciseCard.ts'
import type { ClipDocument, ExerciseDocument, Localised } from '../snapshot/documents.ts'
import type { Locales } from '../snapshot/inLocale.ts'
import { idOf } from '../../../core/idOf.ts'
import { exerciseOf } from '../snapshot/exerciseOf.ts'
import { inLocale } from '../snapshot/inLocale.ts'

export type CategoryDocument = { id: number | string; name?: Localised<string> }

type Beside = {
  categories: ReadonlyMap<string, CategoryDocument>
  clips: ReadonlyMap<string, ClipDocument>
  locale: string
  locales: Locales
}

export const cardOf = (
  exercise: ExerciseDocument,
  { categories, clips, locale, locales }: Beside,
): ExerciseCard => {
  const clip = clips.get(idOf(exercise.clip) ?? '')
  const category = categories.get(idOf(exercise.category) ?? '')
  return {
    ...exerciseOf({ clip, exercise, locale, locales }),
    isPublished: exercise._status === 'published',
    slug: exercise.slug ?? null,
    level: exercise.level ?? null,
    category: category
      ? { id: String(category.id), name: inLocale({ locale, locales, value: category.name }) ?? '' }
      : null,
    clipStatus: clip?.status ?? null,
    easierVariants: (exercise.easierVariants ?? []).flatMap((other) => idOf(other) ?? []),
    harderVariants: (exercise.harderVariants ?? []).flatMap((other) => idOf(other) ?? []),
  }
}
