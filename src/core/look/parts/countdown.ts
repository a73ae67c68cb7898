import type { RingBox } from '../layout.ts'
import type { Clock, LookContext } from '../lookContext.ts'
import type { Mark, Span } from '../mark.ts'
import type { StateRole } from '../themes.ts'
import { clockText } from '../clockText.ts'
import { circle } from '../shapes/circle.ts'
import { textWidth } from '../textWidth.ts'
import { secondSpans } from './secondSpans.ts'

type CountdownArgs = {
  /** Seconds before the end that fill the disc with the state's colour. 0: none. */
  alertSeconds: number
  box: RingBox
  clock: Clock
  context: LookContext
  role: StateRole
}

/** From here on minutes are shown, because three digits do not fit the ring. */
const minutesFromSeconds = 100

/** The seconds left in the middle of the ring. Digits are cut, not faded; the last ones sit on a full disc. */
export const countdown = (args: CountdownArgs): Mark[] =>
  secondSpans({ clock: args.clock, frameRate: args.context.frameRate }).flatMap(({ secondsLeft, span }) =>
    secondsLeft <= args.alertSeconds
      ? [fullDisc({ ...args, span }), digits({ ...args, hot: true, secondsLeft, span })]
      : [digits({ ...args, hot: false, secondsLeft, span })],
  )

type AtSecond = CountdownArgs & { span: Span }

const fullDisc = ({ box, context, role, span }: AtSecond): Mark => ({
  kind: 'shape',
  layer: 3,
  colour: context.theme[role],
  path: circle({ cx: box.cx, cy: box.cy, r: box.r - 1.5 * box.stroke }),
  span,
})

const digits = ({
  box,
  context,
  hot,
  secondsLeft,
  span,
}: AtSecond & { hot: boolean; secondsLeft: number }): Mark => {
  const { metrics, theme } = context
  const text = secondsLeft >= minutesFromSeconds ? clockText(secondsLeft) : String(secondsLeft)
  const room = 1.76 * (box.r - box.stroke)
  const wanted = (box.digitHeight * metrics.unitsPerEm) / metrics.capHeight
  const em = Math.min(wanted, (wanted * room) / textWidth({ em: wanted, face: 'bold', metrics, text }))
  return {
    kind: 'text',
    layer: 5,
    colour: hot ? theme.onState : theme.text,
    text,
    x: box.cx,
    // Centred on the digits' own height, not on the line box.
    baseline: box.cy + (em * metrics.capHeight) / metrics.unitsPerEm / 2,
    em,
    face: 'bold',
    align: 'centre',
    halo: null,
    span,
    ...(hot ? { moving: true, tags: '\\fscx118\\fscy118\\t(0,260,0.5,\\fscx100\\fscy100)' } : {}),
  }
}
