import type { Session, SessionState } from '../../adapters/payload/sessions/types.ts'
import type { GeneratorParams, Training } from '../../core/generator/types.ts'
import type { OutputSpec } from '../../core/segments/types.ts'
import type { VoiceLevel } from '../../core/timeline/types.ts'

/** A training as it is asked for, with every default filled in. */
export type AskedTraining = {
  params: GeneratorParams
  output: Pick<OutputSpec, 'aspect' | 'height' | 'locale' | 'look'>
  voice: VoiceLevel
}

/** Who asks: what one may cost is counted by client. */
export type Client = {
  /** An address, or a user. */
  name: string
  /** Signed in, or with a key. */
  isKnown: boolean
}

export type OpenedSession = Session & {
  output: OutputSpec
  training: Training
  /** Ends the wait: where nobody else waits, the session's work stops. Twice does nothing. */
  leave: () => Promise<void>
}

export type { SessionState }
