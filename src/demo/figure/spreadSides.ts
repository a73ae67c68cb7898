import type { PoseChannel, PoseChanges } from './types.ts'
import { sidedChannels } from './types.ts'

/** A channel without a side becomes one for each side, unless that side has its own. */
export const spreadSides = (changes: PoseChanges): Partial<Record<PoseChannel, readonly number[]>> => {
  const spread: PoseChanges = { ...changes }
  for (const channel of sidedChannels) {
    const both = spread[channel]
    delete spread[channel]
    if (!both) continue
    spread[`${channel}R`] ??= both
    spread[`${channel}L`] ??= both
  }
  return spread
}
