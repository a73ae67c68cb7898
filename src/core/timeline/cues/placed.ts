import type { Cue } from '../types.ts'
import { cueEndFrame } from './cueEndFrame.ts'
import { cueFrames } from './cueFrames.ts'
import { isHeard } from './isHeard.ts'

type PlacedArgs = {
  /** Wishes; of two equal ones that overlap the earlier in this list stays. */
  cues: readonly Cue[]
  interval: { startFrame: number; endFrame: number }
}

/**
 * What can be heard whole and alone, highest priority first; the others are dropped, never cut or moved. What is also
 * seen stays as a picture.
 */
export const placed = ({ cues, interval }: PlacedArgs): Cue[] => {
  const kept: Cue[] = []
  const byPriority = [...cues].sort((a, b) => b.priority - a.priority)
  for (const cue of byPriority) {
    const inside = cue.atFrame >= interval.startFrame && cueEndFrame(cue) <= interval.endFrame
    const alone = !isHeard(cue) || !kept.some((other) => isHeard(other) && collide(cue, other))
    if (inside && alone) kept.push(cue)
    else if (isSeen(cue)) kept.push({ ...cue, spoken: false })
  }
  return kept.sort((a, b) => a.atFrame - b.atFrame)
}

const isSeen = ({ type }: Cue): boolean => type === 'halfway' || type === 'ten_seconds'

const collide = (a: Cue, b: Cue): boolean => a.atFrame < busyUntil(b, a) && b.atFrame < busyUntil(a, b)

/** A phrase leaves a breath before a countdown, which is listened for. */
const busyUntil = (cue: Cue, other: Cue): number =>
  cueEndFrame(cue) +
  (other.type === 'countdown' && cue.spoken && cue.type !== 'countdown' ? cueFrames.breath : 0)
