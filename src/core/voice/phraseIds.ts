/** Everything a voice says that is not a name: each has a text per language and may have a recording. */
export const phraseIds = [
  'getReady',
  'next',
  'rest',
  'switchSides',
  'leftSide',
  'rightSide',
  'round',
  'lastRound',
  'tenSeconds',
  'halfway',
  'three',
  'two',
  'one',
  'wellDone',
] as const

export type PhraseId = (typeof phraseIds)[number]

/** What is said in one language; `round` has the blank {value}. */
export type PhraseTexts = Readonly<Record<PhraseId, string>>
