import type { Row } from '../layout.ts'
import type { LookContext } from '../lookContext.ts'
import type { TextMark } from '../mark.ts'
import { textWidth } from '../textWidth.ts'
import { textLine } from './textLine.ts'

type FactsLineArgs = {
  context: LookContext
  /** The first is the most important. */
  facts: readonly string[]
  line: Row
  overFootage: boolean
}

/** A line may shrink so far before it says less instead. */
const ratherSmaller = 0.8

/** What is asked and with what, on one line: as many facts from the first on as can be read there. */
export const factsLine = ({ context, facts, line, overFootage }: FactsLineArgs): TextMark => {
  const { metrics, theme } = context
  const em = ratherSmaller * line.em
  const said = facts.map((_, dropped) => facts.slice(0, facts.length - dropped).join(' · '))
  const fits = (text: string): boolean => textWidth({ em, face: 'medium', metrics, text }) <= line.width
  return textLine({
    colour: theme.quiet,
    context,
    face: 'medium',
    line,
    overFootage,
    text: said.find(fits) ?? said.at(-1) ?? '',
    width: line.width,
  })
}
