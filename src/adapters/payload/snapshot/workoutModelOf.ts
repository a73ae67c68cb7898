import type { WorkoutModel } from '../../../core/workout/types.ts'
import type { WorkoutDocument } from './documents.ts'
import { modelOfFields } from '../../../core/workout/form/modelOfFields.ts'
import { inLocale, type Locales } from './inLocale.ts'

type WorkoutModelOfArgs = {
  /** As the database has it, or as a save brings it. */
  document: Partial<WorkoutDocument>
  locale: string
  locales: Locales
}

/** A workout as the core knows it: in one locale, relationships by id. */
export const workoutModelOf = ({ document, locale, locales }: WorkoutModelOfArgs): WorkoutModel =>
  modelOfFields({ fields: document, text: (value) => inLocale({ locale, locales, value }) })
