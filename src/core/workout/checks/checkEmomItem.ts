import type { Issue } from '../issue.ts'
import type { ItemContext } from './itemContext.ts'
import { DEFAULT_EMOM_SECONDS } from '../../timeline/emomInterval.ts'
import { sidesOf } from '../../timeline/sidesOf.ts'
import { targetOf } from '../../timeline/targetOf.ts'
import { workSeconds } from '../../timeline/workSeconds.ts'
import { issueOf } from '../issue.ts'

/** An item has to end before the next interval starts, both its sides and the switch included. */
export const checkEmomItem = (context: ItemContext): Issue[] => {
  const { block, item, path } = context
  if (block.format !== 'emom') return []
  const max = block.intervalSeconds ?? DEFAULT_EMOM_SECONDS
  if (item.kind !== 'exercise') {
    const { seconds } = item
    return seconds > max
      ? [issueOf({ path: `${path}.seconds`, key: 'emom.itemTooLong', params: { max, value: seconds } })]
      : []
  }
  const needed = neededSeconds(context)
  if (needed === null || needed.seconds <= max) return []
  const params = { exercise: needed.name, max, value: Math.round(needed.seconds * 10) / 10 }
  return [issueOf({ path: `${path}.${needed.field}`, key: 'emom.tooLong', params })]
}

const neededSeconds = ({ block, exercises, item, workout }: ItemContext) => {
  const exercise = item.kind === 'exercise' ? exercises[item.exerciseId] : undefined
  if (!exercise || item.kind !== 'exercise') return null
  const target = targetOf({ block, defaults: workout.defaults, exercise, item })
  const sides = Math.max(1, sidesOf({ exercise, side: item.side }).length)
  const perSide = workSeconds({ secondsPerRep: exercise.secondsPerRep, speed: workout.speed, target })
  return {
    field: target.kind === 'reps' ? 'reps' : 'workSeconds',
    name: exercise.name,
    seconds: sides * perSide + (sides - 1) * workout.defaults.sideSwitchSeconds,
  }
}
