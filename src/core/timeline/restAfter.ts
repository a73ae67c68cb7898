import type { ItemStepsArgs } from './itemSteps.ts'
import type { Step } from './step.ts'
import type { ItemSnapshot } from './types.ts'
import { restTimeOf } from './restTimeOf.ts'
import { stepOf } from './stepOf.ts'
import { toFrames } from './toFrames.ts'

type RestAfterArgs = ItemStepsArgs & {
  /** What follows in the block; after its last item there is nothing to rest for here. */
  next: ItemSnapshot | undefined
}

/** The rest between an item and the next one: only exercises are followed by one. */
export const restAfter = ({ block, item, next, round, rounds, workout }: RestAfterArgs): Step[] => {
  if (item.kind !== 'exercise' || !next) return []
  // Back to back is what makes it a superset.
  if (block.format === 'superset') return []
  const frames = toFrames(restTimeOf({ block, defaults: workout.defaults, item, next }).seconds)
  return [stepOf({ kind: 'rest', block, frames, itemId: item.id, round, rounds })]
}
