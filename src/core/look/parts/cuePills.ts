import type { LookContext } from '../lookContext.ts'
import type { Mark } from '../mark.ts'
import { chip } from './chip.ts'

/** A cue that is also seen: its frame counts from the segment's start. */
export type Pill = { type: 'halfway' | 'ten_seconds'; atFrame: number }

type CuePillsArgs = { context: LookContext; pills: readonly Pill[]; x: number; y: number }

const seconds = 1.8
const fade = { inMs: 180, outMs: 220 }

/** HALFWAY and TEN SECONDS, for a moment, in the text's colour so that they are no state. */
export const cuePills = ({ context, pills, x, y }: CuePillsArgs): Mark[] => {
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
        timing: { fade, span: { fromFrame: atFrame, toFrame: atFrame + Math.round(seconds * frameRate) } },
        x,
        y,
      }).marks,
  )
}
