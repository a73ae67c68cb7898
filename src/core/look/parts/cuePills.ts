import type { Clock, LookContext } from '../lookContext.ts'
import type { Mark } from '../mark.ts'
import { chip } from './chip.ts'

/** A cue that is also seen: its frame counts from the segment's start, and is negative where it began before. */
export type Pill = { type: 'halfway' | 'ten_seconds'; atFrame: number }

type CuePillsArgs = {
  clock: Clock
  context: LookContext
  pills: readonly Pill[]
  x: number
  y: number
}

/** How long one is seen. */
export const pillSeconds = 1.8
const fade = { inMs: 180, outMs: 220 }

/** HALFWAY and TEN SECONDS, for a moment, in the text's colour so that they are no state. */
export const cuePills = ({ clock, context, pills, x, y }: CuePillsArgs): Mark[] => {
  const { frameRate, layout, theme, words } = context
  return pills.flatMap(
    ({ atFrame, type }) =>
      chip({
        colour: theme.text,
        context,
        em: layout.chip.em,
        height: layout.chip.height,
        icon: type === 'halfway' ? 'halfway' : 'clock',
        text: type === 'halfway' ? words.halfway : words.tenSeconds,
        textColour: theme.background,
        timing: timingOf({ atFrame, clock, frameRate }),
        x,
        y,
      }).marks,
  )
}

type TimingArgs = { atFrame: number; clock: Clock; frameRate: number }

/** Where a segment ends, the next one goes on with the pill as it is. */
const timingOf = ({ atFrame, clock, frameRate }: TimingArgs): Required<Pick<Mark, 'fade' | 'span'>> => {
  const end = atFrame + Math.round(pillSeconds * frameRate)
  return {
    fade: { inMs: atFrame < 0 ? 0 : fade.inMs, outMs: end > clock.frames ? 0 : fade.outMs },
    span: { fromFrame: Math.max(0, atFrame), toFrame: Math.min(clock.frames, end) },
  }
}
