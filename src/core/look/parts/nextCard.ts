import type { Card, Row } from '../layout.ts'
import type { LookContext } from '../lookContext.ts'
import type { Mark } from '../mark.ts'
import { chip } from './chip.ts'
import { factsLine } from './factsLine.ts'
import { nameLines } from './nameLines.ts'

/** The work that comes next, as a card announces it. */
export type NextWork = {
  name: string
  /** Dose, equipment and load, each already in the viewer's language; the first is the most important. */
  facts: readonly string[]
}

type NextCardArgs = { card: Card; context: LookContext; next: NextWork }

/** NEXT, what is asked and with what, and the name; the moving picture is in the card's hole. */
export const nextCard = ({ card, context, next }: NextCardArgs): Mark[] => {
  const { show, theme, words } = context
  if (!show.next) return []
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
  const name = cardName({ card, context, next })
  const line = metaRow({ card, context, nameBottom: name.bottom, tagWidth: tag.width })
  return [...tag.marks, factsLine({ context, facts: next.facts, line, overFootage: false }), ...name.marks]
}

/** Higher where the line under it would come too low. */
const cardName = ({ card, context, next }: NextCardArgs): ReturnType<typeof nameLines> => {
  const { anchor, y, ...box } = card.name
  const at = (top: number) => nameLines({ anchor, box, context, name: next.name, overFootage: false, y: top })
  const name = at(y)
  if (card.meta.at === 'pill') return name
  return at(y - Math.max(0, name.bottom + card.meta.under - card.meta.lowest))
}

type MetaRowArgs = { card: Card; context: LookContext; nameBottom: number; tagWidth: number }

const metaRow = ({ card: { meta, name, pill }, context, nameBottom, tagWidth }: MetaRowArgs): Row => {
  const { em, width } = meta
  if (meta.at === 'name') return { x: name.x, baseline: nameBottom + meta.under, em, align: 'left', width }
  const { metrics } = context
  const cap = (em * metrics.capHeight) / metrics.unitsPerEm
  const beside = tagWidth + 0.33 * pill.height
  return {
    x: pill.x + beside,
    baseline: pill.y + (pill.height + cap) / 2,
    em,
    align: 'left',
    width: width - beside,
  }
}
