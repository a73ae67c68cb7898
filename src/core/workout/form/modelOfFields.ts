import type { BlockModel, ItemModel, WorkoutModel } from '../types.ts'
import { idOf } from '../../idOf.ts'

/** A workout's fields as a row, a save or the form has them: relationships populated or not, texts in one locale or in all. */
export type WorkoutFields<Text> = Omit<WorkoutModel, 'blocks' | 'summary' | 'title'> & {
  title?: Text
  summary?: Text
  blocks?: ReadonlyArray<BlockFields<Text>> | null
}
export type BlockFields<Text> = Omit<BlockModel, 'items' | 'name'> & {
  name?: Text
  items?: ReadonlyArray<ItemFields<Text>> | null
}
export type ItemFields<Text> = Omit<ItemModel, 'exercise' | 'loadNote' | 'text'> & {
  exercise?: unknown
  loadNote?: Text
  text?: Text
}

type TextOf<Text> = (value: Text | undefined) => string | null
type ModelOfFieldsArgs<Text> = {
  fields: WorkoutFields<Text>
  /** Reads a text that may be there once a locale. */
  text: TextOf<Text>
}

/** The one place where a workout's fields become what the core computes with: on the server, and in the form. */
export const modelOfFields = <Text>({ fields, text }: ModelOfFieldsArgs<Text>): WorkoutModel => {
  const { audio, blocks, defaults, intensity, level, look, posterSeconds, summary, title } = fields
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

const blockOf = <Text>({ items, name, ...block }: BlockFields<Text>, text: TextOf<Text>): BlockModel => ({
  ...block,
  items: items?.map((item) => itemOf(item, text)),
  name: text(name),
})

const itemOf = <Text>(
  { exercise, loadNote, text: message, ...item }: ItemFields<Text>,
  text: TextOf<Text>,
): ItemModel => ({
  ...item,
  exercise: idOf(exercise),
  loadNote: text(loadNote),
  text: text(message),
})
