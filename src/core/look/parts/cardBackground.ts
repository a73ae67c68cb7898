import type { Rect } from '../../segments/types.ts'
import type { LookContext } from '../lookContext.ts'
import type { ShapeMark } from '../mark.ts'
import { roundBox } from '../shapes/roundBox.ts'

type CardBackgroundArgs = { context: LookContext; hole: Rect }

/** The card's colour over everything but a hole with round corners, in which the clip is seen. */
export const cardBackground = ({ context, hole }: CardBackgroundArgs): ShapeMark => {
  const { heightPx, shortSidePx, widthPx } = context.layout
  const { theme } = context
  const frame = roundBox({ x: -8, y: -8, width: widthPx + 16, height: heightPx + 16, radius: 0 })
  const window = roundBox({
    x: hole.xPx,
    y: hole.yPx,
    width: hole.widthPx,
    height: hole.heightPx,
    radius: 0.034 * shortSidePx * theme.radius,
    hole: true,
  })
  return { kind: 'shape', layer: 0, colour: theme.background, path: `${frame} ${window}` }
}
