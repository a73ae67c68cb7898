import type { Cue } from '../types.ts'
import { cueEndFrame } from './cueEndFrame.ts'

type PlacedArgs = {
  /** Wishes; of two equal ones that overlap the earlier in this list stays. */
  cues: readonly Cue[]
  interval: { startFrame: number; endFrame: number }
}

/** What can be heard whole and alone, highest priority first; the others are dropped, never cut or moved. */
export const placed = ({ cues, interval }: PlacedArgs): Cue[] => {
  const kept: Cue[] = []
  const byPriority = [...cues].sort((a, b) => b.priority - a.priority)
  for (const cue of byPriority) {
    const inside = cue.atFrame >= interval.startFrame && cueEndFrame(cue) <= interval.endFrame
    if (inside && !kept.some((other) => overlap(cue, other))) kept.push(cue)
  }
  return kept.sort((a, b) => a.atFrame - b.atFrame)
}

const overlap = (a: Cue, b: Cue): boolean => a.atFrame < cueEndFrame(b) && b.atFrame < cueEndFrame(a)
