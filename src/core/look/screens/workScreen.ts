import type { Dose, Side } from '../../timeline/types.ts'
import type { Clock, LookContext } from '../lookContext.ts'
import type { Drawing } from '../mark.ts'
import type { Pill } from '../parts/cuePills.ts'
import type { PlaceInWorkout } from '../parts/placeInWorkout.ts'
import { chip } from '../parts/chip.ts'
import { cueLines } from '../parts/cueLines.ts'
import { cuePills } from '../parts/cuePills.ts'
import { lastSecondsFrame } from '../parts/lastSecondsFrame.ts'
import { nameLines } from '../parts/nameLines.ts'
import { ringTimer } from '../parts/ringTimer.ts'
import { scrims } from '../parts/scrims.ts'
import { stateRow } from '../parts/stateRow.ts'
import { workPlace } from '../parts/workPlace.ts'

export type WorkScreenArgs = {
  clock: Clock
  context: LookContext
  cues: readonly string[]
  dose: Dose
  name: string
  pills: readonly Pill[]
  /** null: the work may stand anywhere, and is encoded once. */
  place: PlaceInWorkout | null
  side: Side | null
}

const alertSeconds = 3

/** State, timer, side, name and one cue over the moving clip. Only `place` may tell where in the workout it is. */
export const workScreen = (args: WorkScreenArgs): Drawing => {
  const { clock, context, cues, dose, name, pills, place, side } = args
  const { layout, show, words } = context
  const advice = show.cues ? cues : []
  const { lift, marks: whereMarks } = workPlace({ context, place })
  const bottom = layout.textBottom - lift
  const title = workName({ bottom, context, hasCue: advice.length > 0, name })
  const places = chipPlaces({ context, titleTop: title.top })
  const sideChip = side ? workSideChip({ context, side, ...places.side }) : { marks: [], width: 0 }
  const timer = ringTimer({
    alertSeconds,
    box: layout.ring,
    clock,
    context,
    overFootage: true,
    reps: dose.kind === 'reps' ? dose.reps : undefined,
    role: 'work',
  })
  return {
    still: [
      ...scrims({ bar: lift > 0, context, longName: title.long, textTop: title.top }),
      ...stateRow({ context, overFootage: true, role: 'work', word: words.work }),
      ...timer.still,
      ...title.marks,
      ...sideChip.marks,
      ...whereMarks,
    ],
    moving: [
      ...timer.moving,
      ...cueLines({ baseline: bottom, clock, context, cues: advice }),
      ...(show.cues
        ? cuePills({ clock, context, pills, ...places.pill({ chipWidth: sideChip.width }) })
        : []),
      ...lastSecondsFrame({ clock, context, role: 'work' }),
    ],
  }
}

type WorkNameArgs = { bottom: number; context: LookContext; hasCue: boolean; name: string }
type WorkName = Pick<ReturnType<typeof nameLines>, 'long' | 'marks' | 'top'>

/** Over the cue, or in its place. */
const workName = ({ bottom, context, hasCue, name }: WorkNameArgs): WorkName => {
  const { layout, show } = context
  const y = bottom - (hasCue ? 1.55 : 0.2) * layout.cueEm
  return show.name
    ? nameLines({ anchor: 'bottom', box: layout.name, context, name, overFootage: true, y })
    : { long: false, marks: [], top: y }
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
