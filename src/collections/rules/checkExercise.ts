import type { ExerciseModel } from '../../core/workout/exerciseModel.ts'
import type { Exercise } from '../../generated/payload-types.ts'
import type { CollectionBeforeChangeHook } from 'payload'
import { validateExercise } from '../../core/workout/validateExercise.ts'
import { idOf } from './idOf.ts'
import { loadClipDuration } from './loadClipDuration.ts'
import { loadVariantGraph } from './loadVariantGraph.ts'
import { refuse } from './refuse.ts'

export const checkExercise: CollectionBeforeChangeHook<Exercise> = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  const exercise = exerciseModelOf({ ...data, id: originalDoc?.id })
  const hasVariants = [exercise.easierVariants, exercise.harderVariants].some((ids) => ids && ids.length > 0)
  const issues = validateExercise({
    clipDurationMs: await loadClipDuration({ id: idOf(data.clip), req }),
    exercise,
    graph: hasVariants ? await loadVariantGraph({ except: exercise.id ?? null, req }) : {},
  })
  refuse({ collection: collection.slug, isDraft: data._status !== 'published', issues, req })
  return data
}

const exerciseModelOf = ({
  easierVariants,
  harderVariants,
  id,
  ...exercise
}: Partial<Exercise>): ExerciseModel => ({
  ...exercise,
  easierVariants: easierVariants?.flatMap((variant) => idOf(variant) ?? []),
  harderVariants: harderVariants?.flatMap((variant) => idOf(variant) ?? []),
  id: id === undefined ? null : String(id),
})
