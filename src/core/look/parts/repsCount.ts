import type { RingBox } from '../layout.ts'
import type { LookContext } from '../lookContext.ts'
import type { Mark } from '../mark.ts'
import { textWidth } from '../textWidth.ts'

type RepsCountArgs = { box: RingBox; context: LookContext; reps: number }

/** Where repetitions are asked for, their number stands where the time would, with the word under it. */
export const repsCount = ({ box, context, reps }: RepsCountArgs): Mark[] => {
  const { layout, metrics, theme, words } = context
  const capOfEm = metrics.capHeight / metrics.unitsPerEm
  const room = 1.6 * (box.r - box.stroke)
  const fitted = (text: string, em: number): number =>
    Math.min(em, (em * room) / textWidth({ em, face: 'bold', metrics, text }))
  const numberEm = fitted(String(reps), (box.digitHeight * 0.9) / capOfEm)
  const wordEm = fitted(words.reps, layout.cueEm)
  const gap = 0.045 * layout.shortSidePx
  const top = box.cy - (numberEm * capOfEm + gap + wordEm * capOfEm) / 2
  const text = { kind: 'text', layer: 5, face: 'bold', align: 'centre', halo: null, x: box.cx } as const
  return [
    { ...text, colour: theme.text, text: String(reps), baseline: top + numberEm * capOfEm, em: numberEm },
    {
      ...text,
      colour: theme.quiet,
      text: words.reps,
      baseline: top + numberEm * capOfEm + gap + wordEm * capOfEm,
      em: wordEm,
    },
  ]
}
