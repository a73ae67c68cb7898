import type { Step } from '../step.ts'
import type { ItemSnapshot } from '../types.ts'
import type { FormatArgs } from './roundSteps.ts'
import { itemSteps } from '../itemSteps.ts'
import { restAfter } from '../restAfter.ts'

/** All sets of one exercise, then the next; `round` counts the sets. Rests and messages come once. */
export const straightSetSteps = ({ block, workout }: FormatArgs): Step[] =>
  block.items.flatMap((item, i) => {
    const rounds = setsOf({ item, rounds: block.rounds })
    return Array.from({ length: rounds }, (_, set) => set + 1).flatMap((round) => {
      const args = { block, item, round, rounds, workout }
      // A rest between two sets already counts the set that it leads to.
      const rest = round < rounds ? { next: item, round: round + 1 } : { next: block.items[i + 1], round }
      return [...itemSteps(args), ...restAfter({ ...args, ...rest })]
    })
  })

const setsOf = ({ item, rounds }: { item: ItemSnapshot; rounds: number }): number =>
  item.kind === 'exercise' ? rounds : 1
