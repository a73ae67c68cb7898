import type { SpeechEngine } from '../../adapters/speech/types.ts'

type VoiceForArgs = { engine: SpeechEngine; locale: string; voice: string }

/** The voice that was chosen where it speaks the locale, else the locale's own; null where nobody does. */
export const voiceFor = async ({ engine, locale, voice }: VoiceForArgs): Promise<string | null> => {
  const voices = await engine.voices(locale)
  const chosen = voices.find(({ id }) => id.toLowerCase() === voice.toLowerCase())
  return (chosen ?? voices[0])?.id ?? null
}
