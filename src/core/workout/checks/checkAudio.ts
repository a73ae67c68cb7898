import type { Issue } from '../issue.ts'
import type { WorkoutModel } from '../types.ts'
import { limits } from '../limits.ts'
import { checkNumber } from './checkNumber.ts'
import { checkText } from './checkText.ts'

/** What the form keeps in range by itself, and a file or a program may not. */
export const checkAudio = ({ audio }: WorkoutModel): Issue[] => [
  ...checkText({
    field: 'field.voice',
    limit: limits.audio.voiceCharacters,
    path: 'audio.voice',
    value: audio?.voice,
  }),
  ...checkNumber({
    field: 'field.crossfadeSeconds',
    limit: limits.audio.crossfadeSeconds,
    path: 'audio.crossfadeSeconds',
    value: audio?.crossfadeSeconds,
  }),
]
