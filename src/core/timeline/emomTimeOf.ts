import type { SaidTime } from './saidTime.ts'
import type { BlockSnapshot } from './types.ts'
import { DEFAULT_EMOM_SECONDS } from './emomInterval.ts'
import { firstSaid } from './firstSaid.ts'

/** How often an item of an emom starts. */
export const emomTimeOf = ({ intervalSeconds }: Pick<BlockSnapshot, 'intervalSeconds'>): SaidTime =>
  firstSaid({
    asked: [{ from: 'block', seconds: intervalSeconds }],
    otherwise: { from: 'format', seconds: DEFAULT_EMOM_SECONDS },
  })
