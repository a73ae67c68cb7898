import type { ExerciseModel } from './exerciseModel.ts'
import type { Issue } from './issue.ts'
import { checkGlyphs } from './checks/checkGlyphs.ts'

type CheckExerciseGlyphsArgs = {
  exercise: Pick<ExerciseModel, 'cues' | 'name' | 'shortName'>
  /** Whether any font has the character. */
  has: (codePoint: number) => boolean
}

/** Of the texts of an exercise that are drawn: what no font has. */
export const checkExerciseGlyphs = ({
  exercise: { cues, name, shortName },
  has,
}: CheckExerciseGlyphsArgs): Issue[] => [
  ...checkGlyphs({ field: 'field.name', has, path: 'name', value: name }),
  ...checkGlyphs({ field: 'field.shortName', has, path: 'shortName', value: shortName }),
  ...(cues ?? []).flatMap(({ text }, i) =>
    checkGlyphs({ field: 'field.cue', has, path: `cues.${i}.text`, value: text }),
  ),
]
