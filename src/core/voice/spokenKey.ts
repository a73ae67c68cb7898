import type { SpokenPhrase } from './types.ts'

type SpokenKeyArgs = SpokenPhrase & {
  /** BCP 47. */
  locale: string
  /** The workout's `audio.voice`. */
  voice: string
}

/** Names a spoken cue's entry in the map of speech that planning is given. */
export const spokenKey = ({ locale, phraseKey, value, voice }: SpokenKeyArgs): string =>
  JSON.stringify([locale, voice, phraseKey, value ?? null])
