import type { ExerciseCard } from '../../../core/workout/exerciseCard.ts'
import type { SaidTime } from '../../../core/timeline/saidTime.ts'
import type { Target } from '../../../core/timeline/targetOf.ts'
import type { Side, WorkoutTimes } from '../../../core/timeline/types.ts'
import type { ComposedBlock } from '../rows/blocksOf.ts'
import { restTimeOf } from '../../../core/timeline/restTimeOf.ts'
import { sidesOf } from '../../../core/timeline/sidesOf.ts'
import { tabata } from '../../../core/timeline/tabata.ts'
import { targetOf } from '../../../core/timeline/targetOf.ts'
import { workTimeOf } from '../../../core/timeline/workTimeOf.ts'
import { formatUses } from '../../../core/workout/formatUses.ts'
import { itemRests } from '../../../core/workout/itemRests.ts'
import { itemTargetOf } from '../../../core/workout/itemTargetOf.ts'
import { timesOfBlock } from './timesOfBlock.ts'

type ItemFiguresArgs = {
  block: ComposedBlock
  defaults: WorkoutTimes
  exercise: Pick<
    ExerciseCard,
    'clipSide' | 'defaultReps' | 'defaultWorkSeconds' | 'laterality' | 'measurement'
  >
  /** Its place in the block. */
  index: number
}

export type ItemFigures = {
  /** null: the format has one clock for all. */
  work: Target | null
  /** What an empty time of the item means; null: its format asks for none. */
  inheritedWork: SaidTime | null
  /** null: no rest follows. */
  rest: SaidTime | null
  /** What an empty rest of the item means; null: its format has no such rest. */
  inheritedRest: SaidTime | null
  sides: readonly Side[]
}

/** What an item comes to, by the functions that the timeline asks. */
export const itemFigures = ({ block, defaults, exercise, index }: ItemFiguresArgs): ItemFigures => {
  const item = block.items[index]!
  const format = block.format ?? 'interval'
  const times = { times: timesOfBlock(block) }
  const target = itemTargetOf(item)
  const sides = sidesOf({ exercise, side: item.side ?? 'auto' })
  if (format === 'tabata') return { ...none, sides, work: { kind: 'time', seconds: tabata.workSeconds } }
  const asked = targetOf({ block: times, defaults, exercise, item: { target } })
  // Under a clock of its own an exercise has a time only if the editor gave it one.
  if (!formatUses[format].includes('workSeconds'))
    return { ...none, sides, work: asked.kind === 'reps' || item.workSeconds ? asked : null }
  const rests = itemRests.has(format)
  // Between two sets of one exercise the same rest stands as before the next exercise.
  const following = block.items[index + 1]
  const next = following
    ? { kind: following.kind ?? 'exercise' }
    : format === 'straight_sets' && (block.rounds ?? 1) > 1
      ? { kind: 'exercise' as const }
      : undefined
  const restOf = (restAfterSeconds: number | null): SaidTime =>
    restTimeOf({ block: times, defaults, item: { restAfterSeconds }, next })
  return {
    inheritedRest: rests ? restOf(null) : null,
    inheritedWork: workTimeOf({ block: times, defaults, exercise, item: { target: null } }),
    rest: rests && next ? restOf(item.restAfterSeconds ?? null) : null,
    sides,
    work: asked,
  }
}

const none = { inheritedRest: null, inheritedWork: null, rest: null } as const
