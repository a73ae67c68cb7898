import type { Issue } from '../issue.ts'
import type { ItemContext } from './itemContext.ts'
import { issueOf } from '../issue.ts'
import { limits } from '../limits.ts'
import { checkEmomItem } from './checkEmomItem.ts'
import { checkExerciseItem } from './checkExerciseItem.ts'
import { checkNumber } from './checkNumber.ts'
import { checkText } from './checkText.ts'
import { formatWord } from './formatWord.ts'

export const checkItem = (context: ItemContext): Issue[] => [
  ...(context.item.kind === 'exercise' ? checkExerciseItem(context) : checkPause(context)),
  ...checkEmomItem(context),
]

/** A rest or a message. */
const checkPause = (context: ItemContext): Issue[] => {
  const { item, model, path } = context
  const isRest = item.kind === 'rest'
  return [
    ...checkNumber({
      field: 'field.seconds',
      limit: isRest ? limits.item.restSeconds : limits.item.messageSeconds,
      path: `${path}.seconds`,
      required: isRest,
      value: model.seconds,
    }),
    ...(isRest
      ? []
      : checkText({
          field: 'field.text',
          limit: limits.item.textCharacters,
          path: `${path}.text`,
          value: model.text,
        })),
    ...checkPlace(context),
  ]
}

const checkPlace = ({ block: { format }, item, path }: ItemContext): Issue[] => {
  if (format === 'superset' && item.kind === 'rest')
    return [issueOf({ path: `${path}.kind`, key: 'format.noRests' })]
  if (format !== 'tabata' && format !== 'amrap' && format !== 'for_time') return []
  return [
    issueOf({ path: `${path}.kind`, key: 'format.exercisesOnly', params: { format: formatWord(format) } }),
  ]
}
