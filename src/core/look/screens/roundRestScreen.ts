import type { Clock, LookContext } from '../lookContext.ts'
import type { Drawing, Mark } from '../mark.ts'
import type { NextWork } from '../parts/nextCard.ts'
import type { Progress } from '../parts/totalBar.ts'
import { cardBackground } from '../parts/cardBackground.ts'
import { nextCard } from '../parts/nextCard.ts'
import { restTimer } from '../parts/restTimer.ts'
import { roundRestCard } from '../parts/roundRestCard.ts'
import { textLine } from '../parts/textLine.ts'
import { totalBar } from '../parts/totalBar.ts'
import { wash } from '../parts/wash.ts'
import { roundBox } from '../shapes/roundBox.ts'

type RoundRestScreenArgs = {
  clock: Clock
  context: LookContext
  /** e.g. "ROUND 2", or the next block's name. */
  headline: string
  /** e.g. "OF 3". '' for none. */
  subline: string
  /** The round that follows; dots are drawn where there are several. */
  round: number
  rounds: number
  next: NextWork | null
  progress: Progress
}

/** The round is the picture; the next exercise is a small window under it. */
export const roundRestScreen = (args: RoundRestScreenArgs): Drawing => {
  const { clock, context, next, progress } = args
  const timer = restTimer({ clock, context })
  return {
    still: [
      ...cardMarks({ context, next }),
      ...timer.still,
      ...headlineMarks(args),
      ...totalBar({ context, progress }),
    ],
    moving: timer.moving,
  }
}

const cardMarks = ({ context, next }: Pick<RoundRestScreenArgs, 'context' | 'next'>): Mark[] => {
  if (!next) return [wash({ colour: context.theme.background, context, opacity: 1 })]
  const card = roundRestCard({ context, name: next.name })
  return [cardBackground({ context, hole: card.pip }), ...nextCard({ card, context, next })]
}

const headlineMarks = (args: RoundRestScreenArgs): Mark[] => {
  const { context, headline, subline } = args
  const { theme } = context
  const { baseline, em, subEm, subUnder, width, x } = context.layout.headline
  const line = { x, align: 'left' } as const
  const big = textLine({
    colour: theme.text,
    context,
    face: theme.face,
    line: { ...line, baseline, em },
    text: headline,
    width,
  })
  if (subline === '') return [big, ...roundDots(args)]
  const under = { ...line, baseline: baseline + subUnder, em: subEm }
  const small = textLine({ colour: theme.quiet, context, face: 'bold', line: under, text: subline, width })
  return [big, small, ...roundDots(args)]
}

/** One piece a round: done, next, to come. */
const roundDots = ({ context, round, rounds }: RoundRestScreenArgs): Mark[] => {
  if (rounds < 2 || !context.show.round) return []
  const { headline, roundDots: dots } = context.layout
  const { theme } = context
  const width = Math.min(dots.width, (headline.width - (rounds - 1) * dots.gap) / rounds)
  return Array.from({ length: rounds }, (_, i) => ({
    kind: 'shape',
    layer: 3,
    colour: i + 1 < round ? theme.text : theme.work,
    opacity: i + 1 <= round ? 1 : 0.28,
    path: roundBox({
      x: headline.x + i * (width + dots.gap),
      y: dots.y,
      width,
      height: dots.height,
      radius: (dots.height / 2) * theme.radius,
    }),
  }))
}
