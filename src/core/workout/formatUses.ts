import type { BlockFormat } from '../timeline/types.ts'

export type BlockTimeField =
  'rounds' | 'workSeconds' | 'restSeconds' | 'restBetweenRoundsSeconds' | 'intervalSeconds' | 'timeCapSeconds'

/** Which of a block's own figures its format uses. Forms hide the others, validation speaks about them. */
export const formatUses: Readonly<Record<BlockFormat, readonly BlockTimeField[]>> = {
  interval: ['rounds', 'workSeconds', 'restSeconds', 'restBetweenRoundsSeconds'],
  circuit: ['rounds', 'workSeconds', 'restSeconds', 'restBetweenRoundsSeconds'],
  straight_sets: ['rounds', 'workSeconds', 'restSeconds'],
  superset: ['rounds', 'workSeconds', 'restBetweenRoundsSeconds'],
  tabata: [],
  emom: ['rounds', 'workSeconds', 'intervalSeconds'],
  amrap: ['timeCapSeconds'],
  for_time: ['rounds', 'timeCapSeconds'],
}
