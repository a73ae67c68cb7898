import type { FormatArgs } from './formats/roundSteps.ts'
import type { Step } from './step.ts'
import type { BlockFormat } from './types.ts'
import { clockSteps } from './formats/clockSteps.ts'
import { emomSteps } from './formats/emomSteps.ts'
import { roundSteps } from './formats/roundSteps.ts'
import { straightSetSteps } from './formats/straightSetSteps.ts'
import { tabataSteps } from './formats/tabataSteps.ts'

const formats: Record<BlockFormat, (args: FormatArgs) => Step[]> = {
  interval: roundSteps,
  circuit: roundSteps,
  straight_sets: straightSetSteps,
  superset: roundSteps,
  tabata: tabataSteps,
  emom: emomSteps,
  amrap: clockSteps,
  for_time: clockSteps,
}

/** A block's steps without what leads to the next block. A rest of 0 is no step at all. */
export const blockSteps = (args: FormatArgs): Step[] =>
  formats[args.block.format](args).filter(({ frames }) => frames > 0)
