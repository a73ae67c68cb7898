import { isCjk } from './isCjk.ts'

/** What is not broken; `spaced` where a space stands before it on the same line. */
export type BreakPiece = { spaced: boolean; text: string }

type BreakPiecesArgs = {
  /** Whether a word is broken at any letter. */
  isBroken: (word: string) => boolean
  text: string
}

/** Words, parts of words that end with a soft hyphen, ideographs with their punctuation. */
export const breakPieces = ({ isBroken, text }: BreakPiecesArgs): BreakPiece[] =>
  text
    .split(breakingSpaces)
    .filter((word) => word !== '')
    .flatMap((word) =>
      (isBroken(word) ? lettersOf(word) : partsOf(word)).map((part, i) => ({ spaced: i === 0, text: part })),
    )

/** Not the no-break spaces, which French sets before its punctuation. */
const breakingSpaces = /[^\S\u00A0\u2007\u202F]+/u

/** Where a letter of ours follows another, a hyphen shows the break. */
const lettersOf = (word: string): string[] =>
  graphemesOf(word).map((letter, i, letters) =>
    hyphenated.test(letter) && hyphenated.test(letters[i + 1] ?? '') ? `${letter}\u00AD` : letter,
  )

const hyphenated = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u

const partsOf = (word: string): string[] => {
  const parts: string[] = []
  let before = ''
  for (const letter of graphemesOf(word)) {
    if (before !== '' && !mayBreak({ after: letter, before })) parts[parts.length - 1] += letter
    else parts.push(letter)
    before = letter
  }
  return parts
}

/** Of a cluster its first character says what it is. */
const mayBreak = ({ after, before }: { after: string; before: string }): boolean => {
  if (before === '\u00ad') return true
  if (!isSquare(before) && !isSquare(after)) return false
  return !notFirst.test(after) && !notLast.test(before)
}

/** Korean has spaces between its words, and breaks there. */
const isSquare = (cluster: string): boolean => isCjk([...cluster][0]!) && !/^\p{Script=Hangul}/u.test(cluster)

/** Closing punctuation, marks of length and repetition, and small kana may not begin a line. */
const notFirst =
  /^[)\]}!?,.:;%、。，．・：；？！）」』】〕〉》〗］｝”’…‥ー々ゝゞヽヾぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ％〜～]/u
const notLast = /^[([{（「『【〔〈《〖［｛“‘]/u

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** Finding clusters takes a tenth of a plan's time; plain letters have none. */
const graphemesOf = (text: string): string[] =>
  plain.test(text) ? [...text] : [...segmenter.segment(text)].map(({ segment }) => segment)

const plain = /^[ -~]*$/
