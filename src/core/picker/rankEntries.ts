import type { PickerEntry } from './types.ts'
import { foldWord } from '../search/foldWord.ts'
import { meantOf } from '../search/meantOf.ts'
import { wordsOf } from '../search/wordsOf.ts'

type RankEntriesArgs = { entries: readonly PickerEntry[]; q: string }
type Ranked = { found: readonly PickerEntry[]; corrected: string | null }

/** Shorter words are not corrected: nearly all are similar. */
const FEWEST_LETTERS = 4

/**
 * What has all words of the question, or words that begin so, the best first; where nothing has them, what has the words
 * that they most likely meant, as in the site's own search.
 */
export const rankEntries = ({ entries, q }: RankEntriesArgs): Ranked => {
  const words = wordsOf(q).map(({ text }) => foldWord(text))
  if (q.trim() === '') return { corrected: null, found: entries }
  // Signs alone, such as an emoji, are a question that nothing answers.
  if (words.length === 0) return { corrected: null, found: [] }
  const written = ranked({ asked: words.map((word) => [word]), entries })
  if (written.length > 0) return { corrected: null, found: written }
  const asked = corrected({ entries, words })
  return asked === null
    ? { corrected: null, found: [] }
    : { corrected: asked.map(([word]) => word).join(' '), found: ranked({ asked, entries }) }
}

/** Each word with whatever it may be read as. */
type Asked = ReadonlyArray<readonly string[]>

const ranked = ({ asked, entries }: { asked: Asked; entries: readonly PickerEntry[] }): PickerEntry[] =>
  entries
    .flatMap((entry) => {
      const ranks = asked.map((readings) => rankOf(entry, readings))
      return ranks.every((rank) => rank !== null) ? [{ entry, rank: Math.max(...ranks) }] : []
    })
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ entry }) => entry)

/** Lower is better: how a name begins, then its other words, then other names. null: it has none of these. */
const rankOf = ({ names, others }: PickerEntry, readings: readonly string[]): number | null => {
  const begins = (word: string): boolean => readings.some((reading) => word.startsWith(reading))
  if (names.length > 0 && begins(names[0]!)) return 0
  if (names.some(begins)) return 1
  return others.some(begins) ? 2 : null
}

const corrected = ({
  entries,
  words,
}: {
  entries: readonly PickerEntry[]
  words: string[]
}): Asked | null => {
  const known = [...new Set(entries.flatMap(({ names, others }) => [...names, ...others]))]
  const readings = words.map((word) => {
    if ([...word].length < FEWEST_LETTERS || known.some((each) => each.startsWith(word))) return [word]
    return meantOf({ asked: word, candidates: known })
  })
  return readings.every((each) => each.length > 0) && readings.some((each, i) => each[0] !== words[i])
    ? readings
    : null
}
