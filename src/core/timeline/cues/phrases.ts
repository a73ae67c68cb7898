import type { CueType } from '../types.ts'

type Phrase = {
  type: CueType
  /** How long it is heard, without what fills its blank. */
  durationMs: number
}

/** The tones, which are as long as they are. */
export const tones = {
  // Long enough to be heard over breathing, short enough that three in a row are told apart.
  beep: { type: 'countdown', durationMs: 120 },
  // More than three times a beep: the start is known by its length alone.
  go: { type: 'go', durationMs: 420 },
} as const satisfies Record<string, Phrase>

/**
 * What is spoken, and the time kept free for it until its sound is made and measured: estimates for a calm voice of
 * about 160 words a minute, on the long side. A reserve that is too long costs a lower cue, one too short would be cut.
 */
export const speech = {
  // "Get ready:" and the pause before the name.
  getReady: { type: 'name', durationMs: 700 },
  // "Next:" and its pause.
  next: { type: 'name', durationMs: 600 },
  // The bare name, when the work itself has to say it.
  name: { type: 'name', durationMs: 0 },
  // A block's name, spoken without an introduction.
  block: { type: 'name', durationMs: 0 },
  // One syllable; with the go tone before it, it must end where "Next:" begins, 1 s into the rest.
  rest: { type: 'rest', durationMs: 500 },
  // "Switch sides. Right side": the viewer has to act on it, so it may not be hurried.
  switchSides: { type: 'switch_sides', durationMs: 1600 },
  // "Round seventeen" is the longest.
  round: { type: 'round', durationMs: 1000 },
  lastRound: { type: 'round', durationMs: 900 },
  tenSeconds: { type: 'ten_seconds', durationMs: 900 },
  halfway: { type: 'halfway', durationMs: 700 },
  // "Three", where no beep counts.
  count: { type: 'countdown', durationMs: 500 },
  wellDone: { type: 'praise', durationMs: 700 },
} as const satisfies Record<string, Phrase>

export type ToneName = keyof typeof tones
export type SpeechName = keyof typeof speech

/** Speech runs at about fifteen characters a second. */
export const MS_PER_CHARACTER = 65
