import type { Issue } from '../issue.ts'
import type { WorkoutExercises, WorkoutModel } from '../types.ts'
import { issueOf } from '../issue.ts'

type CheckAdviceArgs = { model: WorkoutModel; exercises: WorkoutExercises }

/** What can be rendered but should be thought over. */
export const checkAdvice = (args: CheckAdviceArgs): Issue[] => [
  ...warmUp(args),
  ...highImpact(args),
  ...sameMovement(args),
  ...finalRest(args),
]

const warmUp = ({ model: { blocks } }: CheckAdviceArgs): Issue[] => {
  const phases = (blocks ?? []).map(({ phase }) => phase ?? 'main')
  const main = phases.indexOf('main')
  return main !== -1 && !phases.slice(0, main).includes('warmup')
    ? [issueOf({ path: 'blocks', key: 'workout.noWarmUp', level: 'warning' })]
    : []
}

/** Once an exercise, where it first stands. */
const highImpact = ({ exercises, model: { blocks, level } }: CheckAdviceArgs): Issue[] => {
  if (level !== 'beginner') return []
  const first = new Map<string, string>()
  blocks?.forEach(({ items }, b) =>
    items?.forEach(({ exercise }, i) => {
      if (exercise && exercises[exercise]?.impact === 'high' && !first.has(exercise))
        first.set(exercise, `blocks.${b}.items.${i}.exercise`)
    }),
  )
  return [...first].map(([id, path]) =>
    issueOf({
      path,
      key: 'workout.highImpact',
      level: 'warning',
      params: { exercise: exercises[id]!.name },
    }),
  )
}

/** The same muscles twice running get no rest. Stretching and warming up may well do it. */
const sameMovement = ({ exercises, model: { blocks } }: CheckAdviceArgs): Issue[] => {
  const inOrder = (blocks ?? []).flatMap(({ items, phase }, b) =>
    (phase ?? 'main') === 'main'
      ? (items ?? []).flatMap(({ exercise, kind }, i) => {
          const known = (kind ?? 'exercise') === 'exercise' && exercise ? exercises[exercise] : undefined
          return known ? [{ ...known, path: `blocks.${b}.items.${i}.exercise` }] : []
        })
      : [],
  )
  return inOrder.flatMap(({ id, movementPattern, name, path }, at) => {
    const before = inOrder[at - 1]
    if (!before) return []
    if (before.id === id)
      return [issueOf({ path, key: 'workout.twiceRunning', level: 'warning', params: { exercise: name } })]
    if (movementPattern === null || movementPattern !== before.movementPattern) return []
    const params = { before: before.name, exercise: name }
    return [issueOf({ path, key: 'workout.sameMovement', level: 'warning', params })]
  })
}

/** What the timeline leaves out at the end of a workout. */
const finalRest = ({ model: { blocks } }: CheckAdviceArgs): Issue[] => {
  const b = (blocks?.length ?? 0) - 1
  const last = blocks?.[b]
  if (!last) return []
  const i = (last.items?.length ?? 0) - 1
  const endsInRest = last.items?.[i]?.kind === 'rest' && last.format !== 'emom'
  const rest = last.restAfterSeconds
  return [
    ...(endsInRest
      ? [issueOf({ path: `blocks.${b}.items.${i}`, key: 'rest.afterLast', level: 'warning' })]
      : []),
    ...(rest
      ? [
          issueOf({
            path: `blocks.${b}.restAfterSeconds`,
            key: 'restAfter.afterLast',
            level: 'warning',
            params: { value: rest },
          }),
        ]
      : []),
  ]
}
