import type { RingBox } from '../layout.ts'
import type { Clock, LookContext } from '../lookContext.ts'
import type { ShapeMark } from '../mark.ts'
import type { StateRole } from '../themes.ts'
import { circle } from '../shapes/circle.ts'
import { coordinate } from '../shapes/coordinate.ts'
import { halfRing } from '../shapes/halfRing.ts'
import { roundBox } from '../shapes/roundBox.ts'

type RingArcArgs = { box: RingBox; clock: Clock; context: LookContext; role: StateRole }

const notchFromSeconds = 20

/**
 * The ring that empties clockwise from 12 o'clock: two half rings that turn behind fixed clips, and a dot that travels
 * with the gap as the round end. A handful of events for any length, without steps.
 */
export const ringArc = (args: RingArcArgs): ShapeMark[] => {
  const { box, clock, context } = args
  const halfFrame = Math.ceil(clock.totalFrames / 2)
  const now = clock.elapsedFrames
  const end = now + clock.frames
  const parts = [
    ...(now < halfFrame
      ? [
          turning(args, { side: 'right', from: now, to: Math.min(halfFrame, end) }),
          resting(args, Math.min(halfFrame, end)),
        ]
      : []),
    ...(end > halfFrame ? [turning(args, { side: 'left', from: Math.max(halfFrame, now), to: end })] : []),
    ...ends(args),
  ]
  return clock.totalFrames >= notchFromSeconds * context.frameRate
    ? [...parts, notch({ box, context })]
    : parts
}

type Turn = { side: 'left' | 'right'; from: number; to: number }

/** How far the gap's edge has come at a frame of the interval, in degrees clockwise from 12 o'clock. */
const degreesAt = ({ clock, frame }: { clock: Clock; frame: number }): number =>
  (360 * frame) / clock.totalFrames

/** A half ring swallowed by its own clip: the right one in the first half of the time, the left one in the second. */
const turning = (args: RingArcArgs, { from, side, to }: Turn): ShapeMark => {
  const { clock } = args
  const start = degreesAt({ clock, frame: from }) - (side === 'left' ? 180 : 0)
  const stop = degreesAt({ clock, frame: to }) - (side === 'left' ? 180 : 0)
  return arcMark(args, { side, from, to, tags: rotation({ args, from, to, start, stop }) })
}

/** The left half, untouched until half-way. */
const resting = (args: RingArcArgs, to: number): ShapeMark =>
  arcMark(args, { side: 'left', from: args.clock.elapsedFrames, to, tags: '' })

const arcMark = (args: RingArcArgs, { from, side, tags, to }: Turn & { tags: string }): ShapeMark => {
  const { box, clock, context, role } = args
  const { heightPx, widthPx } = context.layout
  const cx = coordinate(box.cx)
  const clip = side === 'right' ? `${cx},0,${widthPx},${heightPx}` : `0,0,${cx},${heightPx}`
  return {
    kind: 'shape',
    layer: 2,
    colour: context.theme[role],
    path: halfRing({ ...box, side }),
    span: { fromFrame: from - clock.elapsedFrames, toFrame: to - clock.elapsedFrames },
    tags: `\\clip(${clip})${tags}`,
  }
}

type RotationArgs = { args: RingArcArgs; from: number; to: number; start: number; stop: number }

/** ASS turns counter-clockwise, and counts from the event's start. */
const rotation = ({ args, from, start, stop, to }: RotationArgs): string => {
  const { box, context } = args
  const milliseconds = Math.round(((to - from) * 1000) / context.frameRate)
  const origin = `\\org(${coordinate(box.cx)},${coordinate(box.cy)})`
  return `${origin}\\frz${degrees(-start)}\\t(0,${milliseconds},\\frz${degrees(-stop)})`
}

const degrees = (value: number): string => String(Math.round(value * 1000) / 1000 + 0)

/** Round ends: one dot stays at 12 o'clock, one travels with the gap. */
const ends = (args: RingArcArgs): ShapeMark[] => {
  const { box, clock, context, role } = args
  const [from, to] = [clock.elapsedFrames, clock.elapsedFrames + clock.frames]
  const start = degreesAt({ clock, frame: from })
  const stop = degreesAt({ clock, frame: to })
  const dot: ShapeMark = {
    kind: 'shape',
    layer: 2,
    colour: context.theme[role],
    path: circle({ cx: box.cx, cy: box.cy - box.r + box.stroke / 2, r: box.stroke / 2 }),
  }
  return [dot, { ...dot, tags: rotation({ args, from, to, start, stop }) }]
}

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
  }
}
