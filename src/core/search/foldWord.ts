const letters: Readonly<Record<string, string>> = {
  æ: 'ae',
  đ: 'd',
  ł: 'l',
  œ: 'oe',
  ø: 'o',
  ß: 'ss',
  ı: 'i',
}

/** A word without accents, as the database folds it; only for showing what matched, where unaccent knows more. */
export const foldWord = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[æđłœøßı]/gu, (letter) => letters[letter] ?? letter)
