import type { ExerciseModel } from '../exerciseModel.ts'
import type { Issue } from '../issue.ts'
import { issueOf } from '../issue.ts'
import { limits } from '../limits.ts'
import { checkCount } from './checkCount.ts'
import { checkText } from './checkText.ts'

const { exercise: limit } = limits

export const checkExerciseTexts = ({
  aliases,
  cues,
  instructions,
  name,
  shortName,
}: ExerciseModel): Issue[] => [
  ...checkText({ field: 'field.name', limit: limit.nameCharacters, path: 'name', value: name }),
  ...checkText({
    field: 'field.shortName',
    limit: limit.shortNameCharacters,
    path: 'shortName',
    value: shortName,
  }),
  ...checkCount({
    field: 'field.instructions',
    length: instructions?.length ?? 0,
    limit: limit.instructions,
    path: 'instructions',
  }),
  ...(instructions ?? []).flatMap(({ text }, i) =>
    checkText({
      field: 'field.instruction',
      limit: limit.instructionCharacters,
      path: `instructions.${i}.text`,
      value: text,
    }),
  ),
  ...checkCount({ field: 'field.cues', length: cues?.length ?? 0, limit: limit.cues, path: 'cues' }),
  ...(cues ?? []).flatMap(({ text }, i) =>
    checkText({ field: 'field.cue', limit: limit.cueCharacters, path: `cues.${i}.text`, value: text }),
  ),
  ...checkAliases(aliases ?? []),
]

/** Two equal aliases find nothing more than one. */
const checkAliases = (aliases: readonly string[]): Issue[] => {
  const twice = aliases.find((alias, i) => aliases.indexOf(alias) !== i)
  return twice === undefined
    ? []
    : [issueOf({ path: 'aliases', key: 'list.twice', params: { field: 'field.aliases', value: twice } })]
}
