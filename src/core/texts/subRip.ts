import type { TextCue } from './types.ts'
import { stampOf } from './stampOf.ts'

/** A SubRip file: numbered from 1, lines ended by CRLF, which old televisions insist on. */
export const subRip = (cues: readonly TextCue[]): string =>
  cues
    .map(({ endMs, lines, startMs }, i) =>
      block([String(i + 1), timesOf({ endMs, startMs }), ...lines.map(plain)]),
    )
    .join('')

const block = (lines: readonly string[]): string => `${lines.join('\r\n')}\r\n\r\n`

const timesOf = ({ endMs, startMs }: Pick<TextCue, 'endMs' | 'startMs'>): string =>
  `${stampOf({ ms: startMs, separator: ',' })} --> ${stampOf({ ms: endMs, separator: ',' })}`

const lookalikes: Record<string, string> = { '<': '‹', '>': '›', '{': '(', '}': ')' }

/** SubRip knows no escapes: what a player would take for a tag or for a line of times is written with a look-alike. */
const plain = (line: string): string => line.replace(/[<>{}]/g, (letter) => lookalikes[letter] ?? letter)
