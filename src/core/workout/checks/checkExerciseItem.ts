import type { Issue } from '../issue.ts'
import type { WorkoutExercise } from '../types.ts'
import type { ItemContext } from './itemContext.ts'
import { issueOf } from '../issue.ts'
import { itemRests } from '../itemRests.ts'
import { limits } from '../limits.ts'
import { checkNumber } from './checkNumber.ts'
import { checkSides } from './checkSides.ts'
import { checkText } from './checkText.ts'
import { formatWord } from './formatWord.ts'

/** An item that is an exercise: the exercise itself, what is asked of it, and what follows. */
export const checkExerciseItem = (context: ItemContext): Issue[] => {
  const { exercises, model, path } = context
  const exercise = model.exercise ? exercises[model.exercise] : undefined
  return [
    ...checkExercise(context, exercise),
    ...checkTarget(context, exercise),
    ...checkRestAfter(context),
    ...(exercise ? checkSides({ ...context, exercise }) : []),
    ...checkText({
      field: 'field.loadNote',
      limit: limits.item.loadNoteCharacters,
      path: `${path}.loadNote`,
      value: model.loadNote,
    }),
  ]
}

const checkExercise = ({ model, path }: ItemContext, exercise: WorkoutExercise | undefined): Issue[] => {
  const at = `${path}.exercise`
  if (!model.exercise) return [issueOf({ path: at, key: 'exercise.missing' })]
  if (!exercise) return [issueOf({ path: at, key: 'exercise.unknown', params: { value: model.exercise } })]
  return exercise.clip
    ? []
    : [issueOf({ path: at, key: 'exercise.noClip', params: { exercise: exercise.name } })]
}

const checkTarget = (context: ItemContext, exercise: WorkoutExercise | undefined): Issue[] => {
  const { block, model, path } = context
  if (block.format === 'tabata') return tabataTarget(context)
  const field = model.target === 'reps' ? 'reps' : 'workSeconds'
  const ranges = model.target
    ? checkNumber({
        field: `field.${field}`,
        limit: limits.item[field],
        path: `${path}.${field}`,
        value: model[field],
      })
    : []
  return [...ranges, ...missingReps(context, exercise)]
}

/** Under one clock a list may leave the number open; everywhere else it is what gives the interval its length. */
const missingReps = ({ block, model, path }: ItemContext, exercise: WorkoutExercise | undefined): Issue[] => {
  if (!exercise || block.format === 'amrap' || block.format === 'for_time') return []
  const counted = model.target ? model.target === 'reps' : exercise.measurement === 'reps'
  const said = (model.target === 'reps' ? model.reps : null) ?? exercise.defaultReps
  return counted && said === null
    ? [issueOf({ path: `${path}.reps`, key: 'reps.missing', params: { exercise: exercise.name } })]
    : []
}

const tabataTarget = ({ model, path }: ItemContext): Issue[] => {
  const { reps, target, workSeconds } = model
  if (target === 'reps') {
    const params = { field: 'field.target', value: reps ?? target } as const
    return [issueOf({ path: `${path}.target`, key: 'tabata.times', params })]
  }
  if (target !== 'time' || (workSeconds ?? 20) === 20) return []
  const params = { field: 'field.workSeconds', value: workSeconds! } as const
  return [issueOf({ path: `${path}.workSeconds`, key: 'tabata.times', params })]
}

const checkRestAfter = ({ block: { format }, model: { restAfterSeconds }, path }: ItemContext): Issue[] => {
  const at = { field: 'field.restAfterSeconds', path: `${path}.restAfterSeconds` } as const
  const issues = checkNumber({ ...at, limit: limits.item.restAfterSeconds, value: restAfterSeconds })
  if (issues.length > 0 || restAfterSeconds === null || restAfterSeconds === undefined) return issues
  if (itemRests.has(format)) return []
  const params = { field: at.field, format: formatWord(format), value: restAfterSeconds }
  return [issueOf({ path: at.path, key: 'format.unused', level: 'warning', params })]
}
