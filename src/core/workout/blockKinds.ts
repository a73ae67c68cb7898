import type { BlockFormat, Phase } from '../timeline/types.ts'

export type BlockKind = {
  name: BlockKindName
  phase: Phase
  format: BlockFormat
  rounds: number
  timeCapSeconds?: number
}

export type BlockKindName =
  | 'warmup'
  | 'interval'
  | 'circuit'
  | 'straight_sets'
  | 'superset'
  | 'tabata'
  | 'emom'
  | 'amrap'
  | 'for_time'
  | 'cooldown'

/** What a new block may begin as, in the order of a training. Everything of it can be changed afterwards. */
export const blockKinds: readonly BlockKind[] = [
  { name: 'warmup', phase: 'warmup', format: 'interval', rounds: 1 },
  { name: 'interval', phase: 'main', format: 'interval', rounds: 1 },
  { name: 'circuit', phase: 'main', format: 'circuit', rounds: 3 },
  { name: 'straight_sets', phase: 'main', format: 'straight_sets', rounds: 3 },
  { name: 'superset', phase: 'main', format: 'superset', rounds: 3 },
  { name: 'tabata', phase: 'main', format: 'tabata', rounds: 1 },
  { name: 'emom', phase: 'main', format: 'emom', rounds: 3 },
  { name: 'amrap', phase: 'main', format: 'amrap', rounds: 1, timeCapSeconds: 600 },
  { name: 'for_time', phase: 'main', format: 'for_time', rounds: 3, timeCapSeconds: 900 },
  { name: 'cooldown', phase: 'cooldown', format: 'interval', rounds: 1 },
]
