import type { SpeechEngine } from '../../adapters/speech/types.ts'

/** As people are told: its settings follow a comma. */
export const nameOfEngine = ({ id }: Pick<SpeechEngine, 'id'>): string => id.split(',')[0]!
