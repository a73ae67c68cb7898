import type { SpeechEngine } from './types.ts'
import { createEspeak } from './createEspeak.ts'

/** 'auto': espeak-ng where it is installed; 'off': nothing is synthesised; or an engine of the host's own. */
export type SpeechOption = SpeechEngine | 'auto' | 'off'

/** null: there is none. */
export type FindSpeech = () => Promise<SpeechEngine | null>

/** Looks for the engine when it is first needed, and again until there is one: it may be installed while we run. */
export const createSpeech = (option: SpeechOption): FindSpeech => {
  if (option === 'off') return () => Promise.resolve(null)
  if (option !== 'auto') return () => Promise.resolve(option)
  let found: SpeechEngine | null = null
  return async () => (found ??= await createEspeak())
}
