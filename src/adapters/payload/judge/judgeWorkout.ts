import type { Issue } from '../../../core/workout/issue.ts'
import type { Workout } from '../../../generated/payload-types.ts'
import type { PayloadRequest } from 'payload'
import type { WorkoutDocument } from '../snapshot/documents.ts'
import { checkWorkoutGlyphs } from '../../../core/workout/checkWorkoutGlyphs.ts'
import { speedsOf } from '../../../core/workout/speedsOf.ts'
import { validateWorkout } from '../../../core/workout/validateWorkout.ts'
import { exerciseOf } from '../snapshot/exerciseOf.ts'
import { idOf } from '../../../core/idOf.ts'
import { loadReferences } from '../snapshot/loadReferences.ts'
import { localesOfConfig } from '../snapshot/localesOfConfig.ts'
import { workoutModelOf } from '../snapshot/workoutModelOf.ts'
import { factsOfWorkout } from './factsOfWorkout.ts'
import { glyphsOf } from './glyphsOf.ts'

type JudgeWorkoutArgs = {
  /** As a save brings it in the request's locale, or as the database has it. */
  document: Partial<WorkoutDocument>
  /** Its transaction is read in. */
  req: PayloadRequest
}

type Judgement = { issues: Issue[]; facts: NonNullable<Workout['facts']> }

/** What is wrong with a workout, and its figures, with the exercises and speeds as they are now. */
export const judgeWorkout = async ({ document, req }: JudgeWorkoutArgs): Promise<Judgement> => {
  const locales = localesOfConfig(req.payload.config)
  const locale = req.locale ?? locales?.default ?? 'en'
  const references = await loadReferences({ payload: req.payload, req, workout: document })
  const published = [...references.exercises].filter(([, { _status }]) => _status === 'published')
  const exercises = Object.fromEntries(
    published.map(([id, exercise]) => {
      const clip = references.clips.get(idOf(exercise.clip) ?? '')
      return [id, exerciseOf({ clip, exercise, locale, locales })]
    }),
  )
  const model = workoutModelOf({ document, locale, locales })
  const speeds = speedsOf(references.settings.speeds)
  const has = await glyphsOf(req.payload)
  const issues = [...validateWorkout({ exercises, model, speeds }), ...checkWorkoutGlyphs({ has, model })]
  return { facts: factsOfWorkout({ exercises, issues, model, speeds }), issues }
}
