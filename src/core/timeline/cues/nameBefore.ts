import type { SilentInterval } from '../intervalsOf.ts'
import type { Cue } from '../types.ts'
import type { SpokenMs } from '../../voice/types.ts'
import type { SpeechName } from './phrases.ts'
import { cueEndFrame } from './cueEndFrame.ts'
import { cueFrames } from './cueFrames.ts'
import { cueOf } from './cueOf.ts'

type NameBeforeArgs = {
  interval: SilentInterval
  phrase: Extract<SpeechName, 'getReady' | 'next'>
  /** Frames after the interval's start, the favourite first. */
  places: readonly number[]
  spokenMs: SpokenMs
}

/**
 * The next name, at the first place where it ends before the countdown begins. Where none is long enough nothing is
 * said and the work says its own name: so neither the name nor a beep of a short rest is lost.
 */
export const nameBefore = ({ interval, phrase, places, spokenMs }: NameBeforeArgs): Cue[] => {
  const { endFrame, nextLabel, startFrame } = interval
  if (nextLabel === null) return []
  const deadline = endFrame - cueFrames.countdown[0] - cueFrames.breath
  return places
    .flatMap((place) => cueOf({ atFrame: startFrame + place, phrase, spokenMs, value: nextLabel }))
    .filter((cue) => cueEndFrame(cue) <= deadline)
    .slice(0, 1)
}
