import type { Layout } from '../layout.ts'
import type { LookContext } from '../lookContext.ts'
import type { ShapeMark } from '../mark.ts'
import { roundBox } from '../shapes/roundBox.ts'

type ScrimsArgs = {
  /** Whether the bar of the whole workout lies on the clip. @default false */
  bar?: boolean
  context: LookContext
  longName: boolean
  /** Upper edge of the text at the bottom. */
  textTop: number
}
type Scrim = Layout['scrims'][number]

/** What a soft edge takes of a scrim, in the frame's height. */
const softEdge = 0.06

/** The soft shade under the information, one box an edge: each blurred layer costs as much as all text. */
export const scrims = ({ bar = false, context, longName, textTop }: ScrimsArgs): ShapeMark[] => {
  const { barScrim, heightPx, longNameScrim, scrims: edges } = context.layout
  const underName = longName && longNameScrim > 0
  const all: readonly Scrim[] = underName ? [...edges, { edge: 'bottom', size: longNameScrim }] : edges
  const least = heightPx - textTop + softEdge * heightPx
  const high = all.map(({ edge, size }) => ({ edge, size: edge === 'bottom' ? Math.max(size, least) : size }))
  const underBar: readonly Scrim[] =
    bar && barScrim > 0 && !underName ? [{ edge: 'bottom', size: barScrim }] : []
  return [...high, ...underBar].map((scrim) => scrimMark({ context, scrim }))
}

const scrimMark = ({ context, scrim }: { context: LookContext; scrim: Scrim }): ShapeMark => {
  const { layout, theme } = context
  const { heightPx, widthPx } = layout
  const blur = scrim.edge === 'left' ? 0.06 * widthPx : Math.min(0.083 * layout.shortSidePx, scrim.size * 0.3)
  // It begins well outside the frame, because a blur softens the outer edges too.
  const out = 3 * blur
  const box = {
    left: { x: -out, y: -out, width: scrim.size + out, height: heightPx + 2 * out },
    top: { x: -out, y: -out, width: widthPx + 2 * out, height: scrim.size + out },
    bottom: { x: -out, y: heightPx - scrim.size, width: widthPx + 2 * out, height: scrim.size + out },
  }[scrim.edge]
  return {
    kind: 'shape',
    layer: 0,
    colour: theme.scrim,
    opacity: theme.scrimOpacity,
    path: roundBox({ ...box, radius: 0 }),
    tags: `\\blur${Math.round(blur * 10) / 10}`,
  }
}
