import type { WorkoutModel } from '../../../core/workout/types.ts'
import type { BlockDocument, ItemDocument, Localised, WorkoutDocument } from './documents.ts'
import { idOf } from '../../../core/idOf.ts'
import { inLocale, type Locales } from './inLocale.ts'

type WorkoutModelOfArgs = {
  /** As the database has it, or as a save brings it. */
  document: Partial<WorkoutDocument>
  locale: string
  locales: Locales
}

type Text = (value: Localised<string>) => string | null

/** A workout as the core knows it: in one locale, relationships by id. */
export const workoutModelOf = ({ document, locale, locales }: WorkoutModelOfArgs): WorkoutModel => {
  const { audio, blocks, defaults, intensity, level, look, posterSeconds, summary, title } = document
  const text: Text = (value) => inLocale({ locale, locales, value })
  return {
    audio,
    blocks: blocks?.map((block) => blockOf(block, text)),
    defaults,
    intensity,
    level,
    look,
    posterSeconds,
    summary: text(summary),
    title: text(title),
  }
}

const blockOf = ({ items, name, ...block }: BlockDocument, text: Text) => ({
  ...block,
  items: items?.map((item) => itemOf(item, text)),
  name: text(name),
})

const itemOf = ({ exercise, loadNote, text: message, ...item }: ItemDocument, text: Text) => ({
  ...item,
  exercise: idOf(exercise),
  loadNote: text(loadNote),
  text: text(message),
})
