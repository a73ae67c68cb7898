import type { Side } from '../../timeline/types.ts'
import type { Clock, LookContext } from '../lookContext.ts'
import type { Drawing } from '../mark.ts'
import { chip } from '../parts/chip.ts'
import { countdown } from '../parts/countdown.ts'
import { nameLines } from '../parts/nameLines.ts'
import { ringArc } from '../parts/ringArc.ts'
import { ringTrack } from '../parts/ringTrack.ts'
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
  const { layout, theme, words } = context
  const { ring } = layout
  const title = nameLines({
    baseline: layout.textBottom - 0.2 * layout.cueEm,
    box: layout.name,
    context,
    name,
    overFootage: true,
  })
  const { height } = layout.switchChip
  const place =
    layout.chipsAt.kind === 'state'
      ? { x: layout.chipsAt.x, y: layout.chipsAt.top }
      : { x: layout.safe.left, y: title.top - height - 0.035 * layout.heightPx }
  const sides = layout.switchChip.long ? words.sideLong : words.side
  return {
    still: [
      ...scrims({ context, longName: title.long }),
      ...stateRow({ context, overFootage: true, role: 'switch', word: words.switchSides }),
      ...ringTrack({ box: ring, context, overFootage: true }),
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
    moving: [
      ...ringArc({ box: ring, clock, context, role: 'switch' }),
      ...countdown({ alertSeconds: 0, box: ring, clock, context, role: 'switch' }),
    ],
  }
}
