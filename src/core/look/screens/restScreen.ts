import type { Clock, LookContext } from '../lookContext.ts'
import type { Drawing, Mark } from '../mark.ts'
import type { NextWork } from '../parts/nextCard.ts'
import type { PlaceInWorkout } from '../parts/placeInWorkout.ts'
import { cardBackground } from '../parts/cardBackground.ts'
import { cardPlace } from '../parts/cardPlace.ts'
import { nextCard } from '../parts/nextCard.ts'
import { restTimer } from '../parts/restTimer.ts'
import { wash } from '../parts/wash.ts'

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
    still: [...card, ...timer.still, ...(place ? cardPlace({ context, place }) : [])],
    moving: timer.moving,
  }
}
