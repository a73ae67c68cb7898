import type { SpeechName } from '../timeline/cues/phrases.ts'
import type { VoiceLevel } from '../timeline/types.ts'

/** What somebody cannot do without who does not look: what comes next, on which side, and how much is left. */
const minimal: ReadonlySet<SpeechName> = new Set<SpeechName>([
  'getReady',
  'next',
  'name',
  'block',
  'switchSides',
  'round',
  'lastRound',
])

type IsSpokenAtArgs = { level: VoiceLevel; phrase: SpeechName }

export const isSpokenAt = ({ level, phrase }: IsSpokenAtArgs): boolean =>
  level === 'full' || (level === 'minimal' && minimal.has(phrase))
