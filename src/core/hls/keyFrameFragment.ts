import type { VirtualFile } from '../mp4/types.ts'
import type { FragmentPlan } from './planFragments.ts'
import { mediaFormat } from '../mp4/mediaFormat.ts'
import { picturePart } from '../mp4/picturePart.ts'
import { movieFragment } from './movieFragment.ts'

const KEY_FRAME = 0x02000000

/** Data offset and sizes. */
const TRUN_FLAGS = 0x201

/** The n-th entry of the I-frame playlist, from 0: one picture that lasts until the next; null where there is none. */
export const keyFrameFragment = ({ plan, n }: { plan: FragmentPlan; n: number }): VirtualFile | null => {
  const keyFrame = plan.keyFrames[n]
  if (!keyFrame) return null
  const { frames, piece, sample, startFrame } = keyFrame
  const part = picturePart({ piece, fromFrame: sample, toFrame: sample + 1 })
  return movieFragment({
    sequenceNumber: n + 1,
    trackId: 1,
    decodeTime: startFrame * mediaFormat.ticksPerFrame,
    ticksPerSample: frames * mediaFormat.ticksPerFrame,
    defaultSampleFlags: KEY_FRAME,
    trun: { version: 0, flags: TRUN_FLAGS, samples: 1, rows: [part.length] },
    parts: [part],
  })
}
