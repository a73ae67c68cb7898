import type { Check } from './types.ts'
import { createEspeak } from '../../adapters/speech/createEspeak.ts'
import { thisSystem } from '../packages/thisSystem.ts'

const subject = 'Speech'

/** Whether what has no recording can be spoken; without it everything else is as it is. */
export const checkSpeech: Check = async () => {
  const engine = await createEspeak()
  if (engine) return [{ subject, state: 'ok', detail: engine.id.split(',')[0]! }]
  return [
    {
      subject,
      state: 'warning',
      detail: 'espeak-ng is not installed: workouts speak with uploaded recordings only',
      remedy: (await thisSystem())?.install(['espeak-ng']) ?? 'install espeak-ng',
    },
  ]
}
