import type { Card } from '../layout.ts'
import type { LookContext } from '../lookContext.ts'
import type { Mark } from '../mark.ts'
import { chip } from './chip.ts'
import { nameLines } from './nameLines.ts'
import { textLine } from './textLine.ts'

/** The work that comes next, as a card announces it. */
export type NextWork = {
  name: string
  /** Dose, equipment and load, each already in the viewer's language; the first is the most important. */
  facts: readonly string[]
}

type NextCardArgs = { card: Card; context: LookContext; next: NextWork }

/** NEXT, what is asked and with what, and the name; the moving picture is in the card's hole. */
export const nextCard = ({ card, context, next }: NextCardArgs): Mark[] => {
  const { metrics, theme, words } = context
  const { height, x, y } = card.pill
  const tag = chip({
    colour: theme.work,
    context,
    em: 0.62 * height,
    height,
    text: words.next,
    textColour: theme.onState,
    x,
    y,
  })
  const name = nameLines({
    baseline: card.name.baseline,
    box: card.name,
    context,
    name: next.name,
    overFootage: false,
  })
  const beside = card.meta.besidePill ? tag.width + 0.33 * height : 0
  const line = card.meta.besidePill
    ? {
        ...card.meta,
        x: x + beside,
        baseline: y + (height + (card.meta.em * metrics.capHeight) / metrics.unitsPerEm) / 2,
      }
    : card.meta
  const facts = textLine({
    colour: theme.quiet,
    context,
    face: 'medium',
    line,
    text: next.facts.join(' · '),
    width: card.meta.width - beside,
  })
  return [...tag.marks, facts, ...name.marks]
}
