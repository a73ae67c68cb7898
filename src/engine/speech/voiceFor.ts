import type { SpeechEngine } from '../../adapters/speech/types.ts'

type VoiceForArgs = { engine: SpeechEngine; locale: string; voice: string }

export type FoundVoice = {
  /** null: nobody speaks the locale. */
  id: string | null
  isChosen: boolean
  /** All that speak the locale. */
  ids: readonly string[]
}

/** The voice that was chosen where it speaks the locale, else the locale's own. */
export const voiceFor = async ({ engine, locale, voice }: VoiceForArgs): Promise<FoundVoice> => {
  const ids = (await engine.voices(locale)).map(({ id }) => id)
  const chosen = ids.find((id) => id.toLowerCase() === voice.toLowerCase())
  return { id: chosen ?? ids[0] ?? null, ids, isChosen: chosen !== undefined }
}
