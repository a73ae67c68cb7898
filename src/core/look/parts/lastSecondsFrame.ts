import type { Clock, LookContext } from '../lookContext.ts'
import type { ShapeMark } from '../mark.ts'
import type { StateRole } from '../themes.ts'
import { roundBox } from '../shapes/roundBox.ts'
import { secondSpans } from './secondSpans.ts'

type LastSecondsFrameArgs = { clock: Clock; context: LookContext; role: StateRole }

const flashes = 3

/** Once in each of the last three seconds a frame lights up and fades: seen from the corner of the eye, 1 Hz. */
export const lastSecondsFrame = ({ clock, context, role }: LastSecondsFrameArgs): ShapeMark[] => {
  const { layout, theme } = context
  const { heightPx, shortSidePx, widthPx } = layout
  const width = 0.014 * shortSidePx
  const outer = roundBox({ x: -8, y: -8, width: widthPx + 16, height: heightPx + 16, radius: 0 })
  const inner = roundBox({
    x: width,
    y: width,
    width: widthPx - 2 * width,
    height: heightPx - 2 * width,
    radius: 1.6 * width * theme.radius,
    hole: true,
  })
  return secondSpans({ clock, frameRate: context.frameRate })
    .filter(({ secondsLeft }) => secondsLeft <= flashes)
    .flatMap(({ span }) =>
      borders({ heightPx, thick: 2.6 * width, widthPx }).map((clip): ShapeMark => ({
        kind: 'shape',
        layer: 3,
        colour: theme[role],
        path: `${outer} ${inner}`,
        span,
        fade: { inMs: 0, outMs: 600 },
        middleX: widthPx / 2,
        tags: `\\clip(${clip.map(Math.round).join()})`,
        // Held, it would make a picture of the whole frame that is laid on all the time.
        moving: true,
      })),
    )
}

type BordersArgs = { heightPx: number; thick: number; widthPx: number }

/** Top, bottom, left, right: drawn in one, libass blends the empty middle with every frame. */
const borders = ({ heightPx, thick, widthPx }: BordersArgs): number[][] => [
  [0, 0, widthPx, thick],
  [0, heightPx - thick, widthPx, heightPx],
  [0, thick, thick, heightPx - thick],
  [widthPx - thick, thick, widthPx, heightPx - thick],
]
