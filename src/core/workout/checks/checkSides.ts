import type { Issue } from '../issue.ts'
import type { WorkoutExercise } from '../types.ts'
import type { ItemContext } from './itemContext.ts'
import { sidesOf } from '../../timeline/sidesOf.ts'
import { tabata } from '../../timeline/tabata.ts'
import { issueOf } from '../issue.ts'

type SidesContext = ItemContext & { exercise: WorkoutExercise }

/** What is asked for a side, against what the exercise and its clip can show. */
export const checkSides = (context: SidesContext): Issue[] => {
  const { exercise, model, path } = context
  const side = model.side ?? 'auto'
  const sides = sidesOf({ exercise, side })
  const at = `${path}.side`
  const warning = { path: at, level: 'warning' } as const
  if (side !== 'auto' && exercise.laterality !== 'unilateral')
    return [
      issueOf({ ...warning, key: 'side.meaningless', params: { exercise: exercise.name, value: side } }),
    ]
  const other = sides.find((one) => exercise.clipSide !== null && one !== exercise.clipSide)
  return [
    ...(other && !exercise.mirrorable
      ? [issueOf({ ...warning, key: 'side.notMirrored', params: { exercise: exercise.name, value: other } })]
      : []),
    ...(sides.length === 2 ? tabataSides(context) : []),
  ]
}

/** In a tabata the sides take turns; an odd number of turns cannot be shared. */
const tabataSides = ({ block, exercise, path, turn }: SidesContext): Issue[] => {
  if (block.format !== 'tabata') return []
  const value = Math.ceil((tabata.works - turn.index) / turn.count)
  return value % 2 === 0
    ? []
    : [issueOf({ path: `${path}.side`, key: 'tabata.sides', params: { exercise: exercise.name, value } })]
}
