import type { ExerciseModel } from '../../core/workout/exerciseModel.ts'
import type { Exercise } from '../../generated/payload-types.ts'
import type { CollectionBeforeChangeHook } from 'payload'
import { checkExerciseGlyphs } from '../../core/workout/checkExerciseGlyphs.ts'
import { validateExercise } from '../../core/workout/validateExercise.ts'
import { inLanguage } from '../../messages/inLanguage.ts'
import { label } from '../../messages/label.ts'
import { glyphsOf } from '../../adapters/payload/judge/glyphsOf.ts'
import { idOf } from '../../core/idOf.ts'
import { clipErrors } from './clipErrors.ts'
import { errorsOf } from './errorsOf.ts'
import { loadClip } from './loadClip.ts'
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
  const clip = await loadClip({ id: idOf(data.clip), req })
  const isDraft = data._status !== 'published'
  const issues = [
    ...validateExercise({
      clipDurationMs: clip?.normalised?.durationMs ?? null,
      exercise,
      graph: hasVariants ? await loadVariantGraph({ except: exercise.id ?? null, req }) : {},
    }),
    ...checkExerciseGlyphs({ exercise, has: await glyphsOf(req.payload) }),
  ]
  const { language } = req.i18n
  const complete = [
    ...(idOf(data.category)
      ? []
      : [{ message: inLanguage(label('error.category.missing'), language), path: 'category' }]),
    ...clipErrors({ clip, language }),
  ]
  const errors = [...errorsOf({ isDraft, issues, language }), ...(isDraft ? [] : complete)]
  refuse({ collection: collection.slug, errors, req })
  const notes = issues.filter(({ level }) => level === 'warning')
  return { ...data, notes: notes.map(({ key, level, params, path }) => ({ key, level, params, path })) }
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
