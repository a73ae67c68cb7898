import type { Step } from '../step.ts'
import type { ExerciseItem, Side } from '../types.ts'
import type { FormatArgs } from './roundSteps.ts'
import { exerciseOf } from '../exerciseOf.ts'
import { exerciseItems } from '../exerciseItems.ts'
import { sidesOf } from '../sidesOf.ts'
import { stepOf } from '../stepOf.ts'
import { tabata } from '../tabata.ts'
import { toFrames } from '../toFrames.ts'

/** Eight works of 20 s with 10 s between them, over the block's exercises in turn: 3:50 whatever the block says. */
export const tabataSteps = ({ block, workout }: FormatArgs): Step[] => {
  const items = exerciseItems(block)
  if (items.length === 0) return []
  return Array.from({ length: tabata.works }, (_, i) => {
    const item = items[i % items.length]!
    const args = { block, item, round: i + 1, turn: Math.floor(i / items.length), workout }
    return i + 1 < tabata.works ? [work(args), rest(args)] : [work(args)]
  }).flat()
}

type TurnArgs = FormatArgs & { item: ExerciseItem; round: number; turn: number }

/** There is no time to switch inside 20 s: an exercise for both sides takes them in turns, one a work. */
const work = ({ block, item, round, turn, workout }: TurnArgs): Step => {
  const exercise = exerciseOf({ exerciseId: item.exerciseId, workout })
  const sides: readonly Side[] = sidesOf({ exercise, side: item.side })
  return stepOf({
    kind: 'work',
    block,
    itemId: item.id,
    round,
    rounds: tabata.works,
    side: sides[turn % Math.max(1, sides.length)] ?? null,
    exercises: [{ id: exercise.id }],
    dose: { kind: 'time', seconds: tabata.workSeconds, perSide: false },
    label: exercise.name,
    frames: toFrames(tabata.workSeconds),
  })
}

/** It already counts the work that it leads to. */
const rest = ({ block, item, round }: TurnArgs): Step =>
  stepOf({
    kind: 'rest',
    block,
    frames: toFrames(tabata.restSeconds),
    itemId: item.id,
    round: round + 1,
    rounds: tabata.works,
  })
