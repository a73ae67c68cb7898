import type { SpokenMs } from '../../voice/types.ts'
import { MS_PER_CHARACTER, speech } from './phrases.ts'
import { speechName } from './speechName.ts'

/** How long a phrase will about take, for a plan that is made before its sound. */
export const estimatedMs: SpokenMs = ({ phraseKey, value }) => {
  const { durationMs, type } = speech[speechName(phraseKey)]
  return durationMs + (type === 'name' && value ? value.length * MS_PER_CHARACTER : 0)
}
