import type { RingBox } from '../layout.ts'
import type { LookContext } from '../lookContext.ts'
import type { ShapeMark } from '../mark.ts'
import { circle } from '../shapes/circle.ts'
import { ring } from '../shapes/ring.ts'

type RingTrackArgs = { box: RingBox; context: LookContext; overFootage: boolean }

/** What of the timer stands still: the ring's track and, over footage, a disc that carries the digits. */
export const ringTrack = ({ box, context, overFootage }: RingTrackArgs): ShapeMark[] => {
  const { theme } = context
  const { cx, cy, r, stroke } = box
  const track: ShapeMark = {
    kind: 'shape',
    layer: 2,
    colour: theme.text,
    opacity: 0.22,
    path: ring({ cx, cy, r, stroke }),
  }
  const disc: ShapeMark = {
    kind: 'shape',
    layer: 1,
    colour: theme.scrim,
    opacity: 0.62,
    path: circle({ cx, cy, r: r + stroke / 2 }),
  }
  return overFootage ? [disc, track] : [track]
}
