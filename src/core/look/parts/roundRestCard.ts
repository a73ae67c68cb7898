import type { Card } from '../layout.ts'
import type { LookContext } from '../lookContext.ts'
import { nameLines } from './nameLines.ts'

type RoundRestCardArgs = { context: LookContext; name: string }

/**
 * Where the next exercise stands between two rounds: where its name is not smaller than its least size, rather in the
 * capitals of the theme than as it was written; else the last.
 */
export const roundRestCard = ({ context, name }: RoundRestCardArgs): Card => {
  const cards = context.layout.roundCards
  const tried = cards.map((card) => {
    const { anchor, y, ...box } = card.name
    return { ...nameLines({ anchor, box, context, name, overFootage: false, y }), card }
  })
  const fits = tried.filter(({ isSmall }) => !isSmall)
  const best = fits.find(({ isWritten }) => isWritten !== context.theme.upper) ?? fits[0]
  return best?.card ?? cards.at(-1)! // every layout has at least one
}
