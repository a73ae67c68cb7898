import type { Cue } from '../types.ts'
import type { SpokenMs } from '../../voice/types.ts'
import type { SpeechName } from './phrases.ts'
import { cuePriority } from './cuePriority.ts'
import { speech } from './phrases.ts'

type CueOfArgs = {
  atFrame: number
  phrase: SpeechName
  spokenMs: SpokenMs
  /** What fills the phrase's blank. */
  value?: string
}

/** A phrase at its place; where nobody speaks it, it is a cue all the same if it is also seen. */
export const cueOf = ({ atFrame, phrase, spokenMs, value }: CueOfArgs): Cue[] => {
  const { durationMs, type } = speech[phrase]
  const said = { phraseKey: `cue.${phrase}`, ...(value !== undefined && { value }) }
  const heardMs = spokenMs(said)
  if (heardMs === null && type !== 'halfway' && type !== 'ten_seconds') return []
  return [
    {
      type,
      atFrame,
      ...said,
      spoken: heardMs !== null,
      durationMs: heardMs ?? durationMs,
      priority: cuePriority[type],
    },
  ]
}
