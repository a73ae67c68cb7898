import type { Clock, LookContext } from '../lookContext.ts'
import type { Drawing, Mark } from '../mark.ts'
import type { NextWork } from '../parts/nextCard.ts'
import type { Progress } from '../parts/totalBar.ts'
import { cardBackground } from '../parts/cardBackground.ts'
import { nextCard } from '../parts/nextCard.ts'
import { restTimer } from '../parts/restTimer.ts'
import { textLine } from '../parts/textLine.ts'
import { totalBar } from '../parts/totalBar.ts'
import { wash } from '../parts/wash.ts'

/** What only an opening may show, because it depends on the place in the workout. Lines that say nothing are null. */
export type PlaceInWorkout = {
  round: string | null
  exercise: string
  timeLeft: string
  progress: Progress
}

type RestScreenArgs = {
  clock: Clock
  context: LookContext
  next: NextWork | null
  /** null: the body of a rest, which may stand anywhere. */
  place: PlaceInWorkout | null
}

/** A dark card, the clip of what comes next in a frame on it, and the time left. */
export const restScreen = ({ clock, context, next, place }: RestScreenArgs): Drawing => {
  const { layout, theme } = context
  const timer = restTimer({ clock, context })
  const card: Mark[] = next
    ? [cardBackground({ context, hole: layout.card.pip }), ...nextCard({ card: layout.card, context, next })]
    : [wash({ colour: theme.background, context, opacity: 1 })]
  return {
    still: [...card, ...timer.still, ...(place ? placeMarks({ context, place }) : [])],
    moving: timer.moving,
  }
}

const placeMarks = ({ context, place }: { context: LookContext; place: PlaceInWorkout }): Mark[] => {
  const { layout, theme } = context
  const rows = [
    { line: layout.rows.round, text: place.round },
    { line: layout.rows.exercise, text: place.exercise },
    { line: layout.rows.left, text: place.timeLeft },
  ]
  const shown = rows.flatMap(({ line, text }) => (text === null ? [] : [{ line, text }]))
  return [
    ...shown.map(({ line, text }) =>
      textLine({ colour: theme.quiet, context, face: 'bold', line, text, width: layout.name.widths[0]! }),
    ),
    ...totalBar({ context, progress: place.progress }),
  ]
}
