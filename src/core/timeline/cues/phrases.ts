import type { CueType } from '../types.ts'

type Phrase = {
  type: CueType
  /** How long it is heard, without what fills its blank. */
  durationMs: number
}

/**
 * Every phrase of the timeline and the time kept free for it. Spoken ones are estimates for a calm voice of about 160
 * words a minute, on the long side: a reserve that is too long costs a lower cue, one too short would be cut.
 */
export const phrases = {
  // Long enough to be heard over breathing, short enough that three in a row are told apart.
  beep: { type: 'countdown', durationMs: 120 },
  // More than three times a beep: the start is known by its length alone.
  go: { type: 'go', durationMs: 420 },
  // "Get ready:" and the pause before the name.
  getReady: { type: 'name', durationMs: 700 },
  // "Next:" and its pause.
  next: { type: 'name', durationMs: 450 },
  // The bare name, when the work itself has to say it.
  name: { type: 'name', durationMs: 0 },
  // One syllable; with the go tone before it, it must end where "Next:" begins, 1 s into the rest.
  rest: { type: 'name', durationMs: 500 },
  // A block's name, spoken without an introduction.
  block: { type: 'name', durationMs: 0 },
  // Three syllables that may not be hurried: the viewer has to act on them.
  switchSides: { type: 'switch_sides', durationMs: 1000 },
  // "Round seventeen" is the longest.
  round: { type: 'round', durationMs: 900 },
  lastRound: { type: 'round', durationMs: 900 },
  tenSeconds: { type: 'ten_seconds', durationMs: 900 },
  halfway: { type: 'halfway', durationMs: 700 },
} as const satisfies Record<string, Phrase>

export type PhraseName = keyof typeof phrases

/** Speech runs at about fifteen characters a second. */
export const MS_PER_CHARACTER = 65
