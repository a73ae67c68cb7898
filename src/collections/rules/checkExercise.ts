import type { ExerciseModel } from '../../core/workout/exerciseModel.ts'
import type { Exercise } from '../../generated/payload-types.ts'
import type { CollectionBeforeChangeHook } from 'payload'
import { validateExercise } from '../../core/workout/validateExercise.ts'
import { idOf } from './idOf.ts'
import { loadClip } from './loadClip.ts'
import { loadVariantGraph } from './loadVariantGraph.ts'
import { refuse } from './refuse.ts'
import { refuseInvalidClip } from './refuseInvalidClip.ts'

export const checkExercise: CollectionBeforeChangeHook<Exercise> = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  const exercise = exerciseModelOf({ ...data, id: originalDoc?.id })
  const hasVariants = [exercise.easierVariants, exercise.harderVariants].some((ids) => ids && ids.length > 0)
  const clip = await loadClip({ id: idOf(data.clip), req })
  const isDraft = data._status !== 'published'
  const issues = validateExercise({
    clipDurationMs: clip?.normalised?.durationMs ?? null,
    exercise,
    graph: hasVariants ? await loadVariantGraph({ except: exercise.id ?? null, req }) : {},
  })
  refuse({ collection: collection.slug, isDraft, issues, req })
  if (!isDraft) refuseInvalidClip({ clip, collection: collection.slug, req })
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
