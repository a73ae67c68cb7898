import type { Issue } from './issue.ts'
import type { WorkoutModel } from './types.ts'
import { checkGlyphs } from './checks/checkGlyphs.ts'

type CheckWorkoutGlyphsArgs = {
  /** Whether any font has the character. */
  has: (codePoint: number) => boolean
  model: WorkoutModel
}

/** Of the workout's own texts that are drawn: what no font has. Its exercises say it of theirs. */
export const checkWorkoutGlyphs = ({ has, model: { blocks, title } }: CheckWorkoutGlyphsArgs): Issue[] => [
  ...checkGlyphs({ field: 'field.title', has, path: 'title', value: title }),
  ...(blocks ?? []).flatMap(({ items, name }, b) => [
    ...checkGlyphs({ field: 'field.name', has, path: `blocks.${b}.name`, value: name }),
    ...(items ?? []).flatMap(({ loadNote, text }, i) => {
      const path = `blocks.${b}.items.${i}`
      return [
        ...checkGlyphs({ field: 'field.text', has, path: `${path}.text`, value: text }),
        ...checkGlyphs({ field: 'field.loadNote', has, path: `${path}.loadNote`, value: loadNote }),
      ]
    }),
  ]),
]
