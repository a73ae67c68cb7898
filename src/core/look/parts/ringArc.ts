import type { RingBox } from '../layout.ts'
import type { Clock, LookContext } from '../lookContext.ts'
import type { ShapeMark, Span } from '../mark.ts'
import type { StateRole } from '../themes.ts'
import { circle } from '../shapes/circle.ts'
import { coordinate } from '../shapes/coordinate.ts'
import { pointOnCircle } from '../shapes/pointOnCircle.ts'
import { polygon } from '../shapes/polygon.ts'
import { ringSector } from '../shapes/ringSector.ts'
import { roundBox } from '../shapes/roundBox.ts'
import { secondSpans } from './secondSpans.ts'

type RingArcArgs = { box: RingBox; clock: Clock; context: LookContext; role: StateRole }

const notchFromSeconds = 20

/**
 * The ring that empties clockwise from 12 o'clock, continuously. In each second only the part that it loses in that
 * second moves, which is a small picture to draw anew in every frame; the rest of the arc is held.
 */
export const ringArc = (args: RingArcArgs): ShapeMark[] => {
  const { box, clock, context } = args
  const parts = secondSpans({ clock, frameRate: context.frameRate })
    .map((second) => sweepOf({ clock, ...second }))
    .flatMap((sweep) => [...resting({ ...args, sweep }), turning({ ...args, sweep })])
  const marks = [...parts, topEnd(args)]
  return clock.totalFrames >= notchFromSeconds * context.frameRate
    ? [...marks, notch({ box, context })]
    : marks
}

/** What the arc loses in a span, in degrees clockwise from 12 o'clock. */
type Sweep = { fromDegrees: number; span: Span; toDegrees: number }
type WithSweep = RingArcArgs & { sweep: Sweep }

const sweepOf = ({ clock, span }: { clock: Clock; span: Span }): Sweep => {
  const degreesAt = (frame: number): number => (360 * (clock.elapsedFrames + frame)) / clock.totalFrames
  return { fromDegrees: degreesAt(span.fromFrame), span, toDegrees: degreesAt(span.toFrame) }
}

/** What the arc still has after the span. */
const resting = ({ box, context, role, sweep: { span, toDegrees } }: WithSweep): ShapeMark[] =>
  toDegrees >= 360
    ? []
    : [
        {
          kind: 'shape',
          layer: 2,
          colour: context.theme[role],
          path: ringSector({ ...box, fromDegrees: toDegrees, toDegrees: 360 }),
          middleX: box.cx,
          span,
        },
      ]

/** So far the moving part reaches into the resting one, that no seam is seen. */
const overlapDegrees = 1

/** The part with its round end turns, and goes under behind a clip that stays. */
const turning = ({ box, context, role, sweep }: WithSweep): ShapeMark => {
  const { fromDegrees, span, toDegrees } = sweep
  const endDegrees = Math.min(360, toDegrees + overlapDegrees)
  const sector = ringSector({ ...box, fromDegrees, toDegrees: endDegrees })
  const end = roundEnd({ box, degrees: fromDegrees })
  return {
    kind: 'shape',
    layer: 2,
    colour: context.theme[role],
    path: `${sector} ${end}`,
    middleX: box.cx,
    span,
    tags: `\\clip(${wedge({ box, endDegrees, fromDegrees })})${rotation({ box, context, sweep })}`,
    moving: true,
  }
}

const roundEnd = ({ box: { cx, cy, r, stroke }, degrees }: { box: RingBox; degrees: number }): string => {
  const [x, y] = pointOnCircle({ cx, cy, degrees, r: r - stroke / 2 })
  return circle({ cx: x, cy: y, r: stroke / 2 })
}

type WedgeArgs = { box: RingBox; endDegrees: number; fromDegrees: number }

/** From the ring's centre over the part, with room for its round end. */
const wedge = ({ box: { cx, cy, r, stroke }, endDegrees, fromDegrees }: WedgeArgs): string => {
  const startDegrees = fromDegrees - (stroke / r) * (180 / Math.PI)
  const sides = Math.ceil((endDegrees - startDegrees) / 30)
  const step = (endDegrees - startDegrees) / sides
  const rim = Array.from({ length: sides + 1 }, (_, i) =>
    pointOnCircle({ cx, cy, degrees: startDegrees + i * step, r: 1.1 * r }),
  )
  return polygon([[cx, cy], ...rim])
}

type RotationArgs = { box: RingBox; context: LookContext; sweep: Sweep }

/** ASS turns counter-clockwise, and counts from the event's start. */
const rotation = ({ box, context, sweep: { fromDegrees, span, toDegrees } }: RotationArgs): string => {
  const milliseconds = Math.round(((span.toFrame - span.fromFrame) * 1000) / context.frameRate)
  const degrees = Math.round((fromDegrees - toDegrees) * 1000) / 1000
  return `\\org(${coordinate(box.cx)},${coordinate(box.cy)})\\frz0\\t(0,${milliseconds},\\frz${degrees})`
}

/** The arc's other end, at 12 o'clock. */
const topEnd = ({ box, context, role }: RingArcArgs): ShapeMark => ({
  kind: 'shape',
  layer: 2,
  colour: context.theme[role],
  path: roundEnd({ box, degrees: 0 }),
})

/** Half-way is where the end of the arc meets this cut. */
const notch = ({ box, context }: Pick<RingArcArgs, 'box' | 'context'>): ShapeMark => {
  const { cx, cy, r, stroke } = box
  return {
    kind: 'shape',
    layer: 3,
    colour: context.theme.scrim,
    opacity: 0.9,
    path: roundBox({
      x: cx - 0.14 * stroke,
      y: cy + r - 1.15 * stroke,
      width: 0.28 * stroke,
      height: 1.3 * stroke,
      radius: 0,
    }),
    // It lies over the part that turns.
    moving: true,
  }
}
