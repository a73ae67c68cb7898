import type { Interval } from '../timeline/types.ts'

/** Each exercise of the list is shown for so long, in turn. */
const slotSeconds = 10

/** When which exercise is shown; frames of the interval, the end exclusive. */
export type ListSlot = { item: number; fromFrame: number; toFrame: number }

/** An AMRAP or a "for time" shows its exercises in turn until its time is over. */
export const listSlots = (
  { endFrame, exercises, startFrame }: Interval,
  { frameRate }: { frameRate: number },
): ListSlot[] => {
  const total = endFrame - startFrame
  const slotFrames = slotSeconds * frameRate
  return Array.from({ length: Math.ceil(total / slotFrames) }, (_, i) => ({
    item: i % exercises.length,
    fromFrame: i * slotFrames,
    toFrame: Math.min(total, (i + 1) * slotFrames),
  }))
}
