import type { Side } from '../../timeline/types.ts'
import type { Clock, LookContext } from '../lookContext.ts'
import type { Drawing } from '../mark.ts'
import { chip } from '../parts/chip.ts'
import { nameLines } from '../parts/nameLines.ts'
import { ringTimer } from '../parts/ringTimer.ts'
import { scrims } from '../parts/scrims.ts'
import { stateRow } from '../parts/stateRow.ts'

type SwitchScreenArgs = {
  clock: Clock
  context: LookContext
  name: string
  /** The side that works next. */
  side: Side | null
}

/** The next side on a large chip, over the clip that already moves on that side. */
export const switchScreen = ({ clock, context, name, side }: SwitchScreenArgs): Drawing => {
  const { layout, show, theme, words } = context
  const y = layout.textBottom - 0.2 * layout.cueEm
  const title = show.name
    ? nameLines({ anchor: 'bottom', box: layout.name, context, name, overFootage: true, y })
    : { long: false, marks: [], top: y }
  const timer = ringTimer({
    alertSeconds: 0,
    box: layout.ring,
    clock,
    context,
    overFootage: true,
    role: 'switch',
  })
  const { height } = layout.switchChip
  const place =
    layout.chipsAt.kind === 'state'
      ? { x: layout.chipsAt.x, y: layout.chipsAt.top }
      : { x: layout.safe.left, y: title.top - height - 0.035 * layout.heightPx }
  const sides = layout.switchChip.long ? words.sideLong : words.side
  return {
    still: [
      ...scrims({ context, longName: title.long, textTop: title.top }),
      ...stateRow({
        context,
        overFootage: true,
        role: 'switch',
        word: layout.longSwitch ? words.switchSides : words.switchShort,
      }),
      ...timer.still,
      ...title.marks,
      ...(side
        ? chip({
            colour: theme.switch,
            context,
            em: layout.switchChip.em,
            height,
            icon: side,
            text: sides[side],
            textColour: theme.onState,
            ...place,
          }).marks
        : []),
    ],
    moving: timer.moving,
  }
}
