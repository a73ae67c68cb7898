import type { LookContext } from '../lookContext.ts'
import type { Mark } from '../mark.ts'
import type { PlaceInWorkout } from './placeInWorkout.ts'
import { textLine } from './textLine.ts'
import { totalBar } from './totalBar.ts'

type CardPlaceArgs = { context: LookContext; place: PlaceInWorkout }

/** Round, exercise and time left beside the timer, and the bar. */
export const cardPlace = ({ context, place }: CardPlaceArgs): Mark[] => {
  const { layout, show, theme } = context
  const rows = [
    { line: layout.rows.round, text: place.round },
    { line: layout.rows.exercise, text: place.exercise },
    { line: layout.rows.left, text: place.timeLeft },
  ]
  const said = rows.flatMap(({ line, text }) => (text === null || !show.round ? [] : [{ line, text }]))
  return [
    ...said.map(({ line, text }) =>
      textLine({ colour: theme.quiet, context, face: 'bold', line, text, width: line.width }),
    ),
    ...totalBar({ context, progress: place.progress }),
  ]
}
