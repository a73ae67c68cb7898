import type { Dose, Side } from '../../timeline/types.ts'
import type { Clock, LookContext } from '../lookContext.ts'
import type { Drawing, Mark } from '../mark.ts'
import type { Pill } from '../parts/cuePills.ts'
import { chip } from '../parts/chip.ts'
import { countdown } from '../parts/countdown.ts'
import { cueLines } from '../parts/cueLines.ts'
import { cuePills } from '../parts/cuePills.ts'
import { lastSecondsFrame } from '../parts/lastSecondsFrame.ts'
import { nameLines } from '../parts/nameLines.ts'
import { repsCount } from '../parts/repsCount.ts'
import { ringArc } from '../parts/ringArc.ts'
import { ringTrack } from '../parts/ringTrack.ts'
import { scrims } from '../parts/scrims.ts'
import { stateRow } from '../parts/stateRow.ts'

export type WorkScreenArgs = {
  clock: Clock
  context: LookContext
  cues: readonly string[]
  dose: Dose
  name: string
  pills: readonly Pill[]
  side: Side | null
}

const alertSeconds = 3

/** State, timer, side, name and one cue over the moving clip. Nothing here may tell where in the workout it is. */
export const workScreen = (args: WorkScreenArgs): Drawing => {
  const { clock, context, cues, dose, name, pills, side } = args
  const { layout, words } = context
  const { ring } = layout
  const title = nameLines({
    baseline:
      cues.length > 0 ? layout.textBottom - 1.55 * layout.cueEm : layout.textBottom - 0.2 * layout.cueEm,
    box: layout.name,
    context,
    name,
    overFootage: true,
  })
  const place = chipPlaces({ context, titleTop: title.top })
  const sideChip = side ? workSideChip({ context, side, ...place.side }) : { marks: [], width: 0 }
  const arc = ringArc({ box: ring, clock, context, role: 'work' })
  const timer: Mark[] =
    dose.kind === 'time'
      ? [...arc, ...countdown({ alertSeconds, box: ring, clock, context, role: 'work' })]
      : arc

  return {
    still: [
      ...scrims({ context, longName: title.long }),
      ...stateRow({ context, overFootage: true, role: 'work', word: words.work }),
      ...ringTrack({ box: ring, context, overFootage: true }),
      ...title.marks,
      ...sideChip.marks,
      ...(dose.kind === 'reps' ? repsCount({ box: ring, context, reps: dose.reps }) : []),
    ],
    moving: [
      ...timer,
      ...cueLines({ clock, context, cues }),
      ...cuePills({ context, pills, ...place.pill({ chipWidth: sideChip.width }) }),
      ...lastSecondsFrame({ clock, context, role: 'work' }),
    ],
  }
}

type Place = { x: number; y: number }
type ChipPlaces = { side: Place; pill: (args: { chipWidth: number }) => Place }

/** The side stands over the name and pills under the ring; where that is too narrow, they share a row. */
const chipPlaces = ({ context, titleTop }: { context: LookContext; titleTop: number }): ChipPlaces => {
  const { layout } = context
  const { height } = layout.chip
  const gap = 0.022 * layout.shortSidePx
  if (layout.chipsAt.kind === 'state') {
    const { top, x } = layout.chipsAt
    return {
      side: { x, y: top },
      pill: ({ chipWidth }) => ({ x, y: chipWidth > 0 ? top + height + gap : top }),
    }
  }
  const { pillTop } = layout.chipsAt
  const side = { x: layout.safe.left, y: titleTop - height - 0.03 * layout.heightPx }
  return {
    side,
    pill: ({ chipWidth }) =>
      chipWidth > 0 && side.y < pillTop + height + gap
        ? { x: side.x + chipWidth + gap, y: side.y }
        : { x: layout.safe.left, y: pillTop },
  }
}

const workSideChip = ({ context, side, x, y }: Place & { context: LookContext; side: Side }) => {
  const { layout, theme, words } = context
  return chip({
    colour: theme.work,
    context,
    ...layout.chip,
    icon: side,
    text: words.side[side],
    textColour: theme.onState,
    x,
    y,
  })
}
