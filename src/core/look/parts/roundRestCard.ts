import type { Card } from '../layout.ts'
import type { LookContext } from '../lookContext.ts'
import { nameLines } from './nameLines.ts'

type RoundRestCardArgs = { context: LookContext; name: string }

/** Where the next exercise stands between two rounds: where its name is not smaller than its least size, else the last. */
export const roundRestCard = ({ context, name }: RoundRestCardArgs): Card => {
  const cards = context.layout.roundCards
  const fits = ({ name: { anchor, y, ...box } }: Card): boolean =>
    !nameLines({ anchor, box, context, name, overFootage: false, y }).isSmall
  return cards.find(fits) ?? cards.at(-1)! // every layout has at least one
}
