/** What a cue says, without its place: a key of a phrase, and what fills its blank. */
export type SpokenPhrase = { phraseKey: string; value?: string }

/** How long what a cue says is heard, in milliseconds; null: it cannot be spoken. */
export type SpokenMs = (phrase: SpokenPhrase) => number | null
