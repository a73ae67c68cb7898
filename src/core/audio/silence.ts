import type { Sounds } from './types.ts'

export const silence: Sounds = { tones: [], voices: [], music: [], clips: [], bedGain: [], gainDb: 0 }
