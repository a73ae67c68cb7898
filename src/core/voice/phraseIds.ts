/** Phrases that are always the same words. */
export const fixedPhrases = [
  'getReady',
  'next',
  'rest',
  'switchSides',
  'leftSide',
  'rightSide',
  'lastRound',
  'tenSeconds',
  'halfway',
  'three',
  'two',
  'one',
  'wellDone',
] as const

/** Everything a voice says that is not a name; `round` has the blank {value}. */
export const phraseIds = [...fixedPhrases, 'round'] as const

export type PhraseId = (typeof phraseIds)[number]

/** What is said in one language. */
export type PhraseTexts = Readonly<Record<PhraseId, string>>
