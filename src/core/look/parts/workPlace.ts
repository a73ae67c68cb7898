import type { Layout } from '../layout.ts'
import type { LookContext } from '../lookContext.ts'
import type { Mark } from '../mark.ts'
import type { PlaceInWorkout } from './placeInWorkout.ts'
import { chip } from './chip.ts'
import { textLine } from './textLine.ts'
import { totalBar } from './totalBar.ts'

type WorkPlaceArgs = {
  context: LookContext
  /** null: work does not show it. */
  place: PlaceInWorkout | null
}
type WorkPlace = {
  marks: Mark[]
  /** So much higher stands what is at the bottom. */
  lift: number
}

/** Round and exercise over footage, where they leave the performer free, and the bar. */
export const workPlace = ({ context, place }: WorkPlaceArgs): WorkPlace => {
  if (!place) return { marks: [], lift: 0 }
  const { layout, show } = context
  return {
    marks: [
      ...(show.round ? roundMarks({ context, place }) : []),
      ...totalBar({ context, progress: place.progress }),
    ],
    lift: show.progress ? layout.inWork.lift : 0,
  }
}

type RoundMarksArgs = { context: LookContext; place: PlaceInWorkout }

const roundMarks = ({ context, place }: RoundMarksArgs): Mark[] => {
  const { inWork } = context.layout
  if (inWork.kind === 'chips') return chips({ context, inWork, place })
  const text = [place.exerciseShort, ...(place.round === null ? [] : [place.round])].join(' · ')
  const { row } = inWork
  const { theme } = context
  return [
    textLine({
      colour: theme.quiet,
      context,
      face: 'bold',
      line: row,
      overFootage: true,
      text,
      width: row.width,
    }),
  ]
}

type ChipsArgs = RoundMarksArgs & { inWork: Extract<Layout['inWork'], { kind: 'chips' }> }

/** From the right edge inwards, or one under the other. */
const chips = ({ context, inWork: { height, stacked, top, x }, place }: ChipsArgs): Mark[] => {
  const { theme } = context
  const words = stacked ? [place.exerciseShort, place.round] : [place.round, place.exercise]
  const gap = 0.25 * height
  let [right, y] = [x, top]
  return words.flatMap((text) => {
    if (text === null) return []
    const { marks, width } = chip({
      align: 'right',
      colour: theme.scrim,
      context,
      em: 0.62 * height,
      height,
      opacity: 0.72,
      text,
      textColour: theme.text,
      x: right,
      y,
    })
    if (stacked) y += height + gap
    else right -= width + gap
    return marks
  })
}
