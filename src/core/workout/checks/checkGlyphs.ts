import type { FieldKey } from '../messages.en.ts'
import type { Issue } from '../issue.ts'
import { fontFor } from '../../look/fontFor.ts'
import { undrawable } from '../../look/undrawable.ts'
import { issueOf } from '../issue.ts'

type CheckGlyphsArgs = {
  field: FieldKey
  /** Whether any font has the character. */
  has: (codePoint: number) => boolean
  path: string
  value: string | null | undefined
}

/** So many are named; who has more misses a whole script. */
const mostNamed = 3

/** What the video leaves out of a text, because no font has it. */
export const checkGlyphs = ({ field, has, path, value }: CheckGlyphsArgs): Issue[] => {
  const missing = undrawable({ has, text: value ?? '' })
  const [first] = missing
  if (first === undefined) return []
  const named = missing.slice(0, mostNamed)
  const params = {
    field,
    value: `${named.join(' ')}${missing.length > named.length ? ' …' : ''}`,
    code: named.map(codeOf).join(', '),
    font: fontFor(first),
  }
  return [issueOf({ path, key: 'text.undrawable', level: 'warning', params })]
}

const codeOf = (character: string): string =>
  `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
