import type { Cue } from '../types.ts'
import type { PhraseName } from './phrases.ts'
import { cuePriority } from './cuePriority.ts'
import { MS_PER_CHARACTER, phrases } from './phrases.ts'

type CueOfArgs = {
  atFrame: number
  phrase: PhraseName
  /** What fills the phrase's blank. */
  value?: string
}

export const cueOf = ({ atFrame, phrase, value }: CueOfArgs): Cue => {
  const { durationMs, type } = phrases[phrase]
  const spokenMs = type === 'name' && value ? value.length * MS_PER_CHARACTER : 0
  return {
    type,
    atFrame,
    phraseKey: `cue.${phrase}`,
    ...(value !== undefined && { value }),
    durationMs: durationMs + spokenMs,
    priority: cuePriority[type],
  }
}
