import type { LookContext } from '../lookContext.ts'
import type { ShapeMark } from '../mark.ts'
import { roundBox } from '../shapes/roundBox.ts'

type WashArgs = { colour: string; context: LookContext; opacity: number }

/** The whole frame in one colour. */
export const wash = ({ colour, context, opacity }: WashArgs): ShapeMark => {
  const { heightPx, widthPx } = context.layout
  return {
    kind: 'shape',
    layer: 0,
    colour,
    opacity,
    path: roundBox({ x: -8, y: -8, width: widthPx + 16, height: heightPx + 16, radius: 0 }),
  }
}
