import type { BlockSnapshot } from '../../../core/timeline/types.ts'
import type { BlockModel } from '../../../core/workout/types.ts'

/** What the block itself says. */
export const timesOfBlock = ({
  restBetweenRoundsSeconds,
  restSeconds,
  workSeconds,
}: Pick<BlockModel, 'restBetweenRoundsSeconds' | 'restSeconds' | 'workSeconds'>): BlockSnapshot['times'] => ({
  restBetweenRoundsSeconds: restBetweenRoundsSeconds ?? null,
  restSeconds: restSeconds ?? null,
  workSeconds: workSeconds ?? null,
})
