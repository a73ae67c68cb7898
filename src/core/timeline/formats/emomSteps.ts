import type { Step } from '../step.ts'
import type { FormatArgs } from './roundSteps.ts'
import { emomTimeOf } from '../emomTimeOf.ts'
import { itemSteps } from '../itemSteps.ts'
import { stepOf } from '../stepOf.ts'
import { toFrames } from '../toFrames.ts'

/** Every interval an item starts and what it leaves is rest, in the last one too: rounds × items × interval. */
export const emomSteps = ({ block, workout }: FormatArgs): Step[] =>
  Array.from({ length: block.rounds }, (_, i) => i + 1).flatMap((round) =>
    block.items.flatMap((item) =>
      fill({ block, steps: itemSteps({ block, item, round, rounds: block.rounds, workout }) }),
    ),
  )

const fill = ({ block, steps }: { block: FormatArgs['block']; steps: Step[] }): Step[] => {
  const whole = toFrames(emomTimeOf(block).seconds)
  const [first] = steps
  if (!first) return []
  // A rest item is a whole interval of rest: two rests in a row would announce the same work twice.
  if (first.kind === 'rest') return [{ ...first, frames: whole, staysAtEnd: true }]
  const used = steps.reduce((sum, { frames }) => sum + frames, 0)
  const { itemId, round, rounds } = first
  return [
    ...steps,
    stepOf({
      kind: 'rest',
      block,
      frames: Math.max(0, whole - used),
      itemId,
      round,
      rounds,
      staysAtEnd: true,
    }),
  ]
}
