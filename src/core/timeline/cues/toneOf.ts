import type { Cue } from '../types.ts'
import { cuePriority } from './cuePriority.ts'
import { type ToneName, tones } from './phrases.ts'

export const toneOf = ({ atFrame, tone }: { atFrame: number; tone: ToneName }): Cue => {
  const { durationMs, type } = tones[tone]
  return { type, atFrame, phraseKey: `cue.${tone}`, spoken: false, durationMs, priority: cuePriority[type] }
}
