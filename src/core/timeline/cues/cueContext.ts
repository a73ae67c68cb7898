import type { AudioSnapshot } from '../types.ts'
import type { SpokenMs } from '../../voice/types.ts'
import { isSpokenAt } from '../../voice/isSpokenAt.ts'
import { speechName } from './speechName.ts'

export type CueContext = {
  /** Otherwise nothing is heard to begin, and the voice counts down. */
  hasBeeps: boolean
  /** null for what the workout's voice level leaves out, too. */
  spokenMs: SpokenMs
}

type CueContextOfArgs = { audio: Pick<AudioSnapshot, 'beeps' | 'voiceLevel'>; spokenMs: SpokenMs }

export const cueContextOf = ({ audio: { beeps, voiceLevel }, spokenMs }: CueContextOfArgs): CueContext => ({
  hasBeeps: beeps !== 'off',
  spokenMs: (phrase) =>
    isSpokenAt({ level: voiceLevel, phrase: speechName(phrase.phraseKey) }) ? spokenMs(phrase) : null,
})
