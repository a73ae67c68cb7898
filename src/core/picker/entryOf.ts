import type { ExerciseCard } from '../workout/exerciseCard.ts'
import type { PickerEntry } from './types.ts'
import { foldWord } from '../search/foldWord.ts'
import { compoundsOf, wordsOf } from '../search/wordsOf.ts'

type EntryOfArgs = {
  card: ExerciseCard
  /** In all languages. */
  names: readonly string[]
  /** Short names, other names and the category's, in all languages. */
  others: readonly string[]
}

export const entryOf = ({ card, names, others }: EntryOfArgs): PickerEntry => ({
  card,
  names: foldedWords([card.name, ...names]),
  others: foldedWords(others),
})

const foldedWords = (texts: readonly string[]): string[] => [
  ...new Set(
    texts.flatMap((text) => [...wordsOf(text), ...compoundsOf(text)]).map(({ text }) => foldWord(text)),
  ),
]
