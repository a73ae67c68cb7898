import type { SpeechName } from './phrases.ts'

/** The phrase that a spoken cue's key names; `cueOf` writes no other. */
export const speechName = (phraseKey: string): SpeechName => phraseKey.replace(/^cue\./, '') as SpeechName
