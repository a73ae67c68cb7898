import type { SegmentIndex } from '../mp4/types.ts'
import type { Manifest, SegmentKey } from '../segments/types.ts'
import type { Thumbnail } from './types.ts'
import { stripFrames } from './stripFrames.ts'

type ThumbnailAtArgs = {
  /** Of the programme. */
  frame: number
  indexOf: (key: SegmentKey) => Pick<SegmentIndex, 'frames' | 'gopStarts'>
  manifest: Manifest
}

/** The thumbnail nearest to a frame, of the segment that is seen there. */
export const thumbnailAt = ({ frame, indexOf, manifest: { pieces } }: ThumbnailAtArgs): Thumbnail => {
  let startFrame = 0
  for (const { fromFrame, key, toFrame } of pieces) {
    const wanted = frame - startFrame + fromFrame
    if (wanted < toFrame) {
      const distances = stripFrames(indexOf(key)).map((each) => Math.abs(each - wanted))
      return { key, place: distances.indexOf(Math.min(...distances)) }
    }
    startFrame += toFrame - fromFrame
  }
  throw new RangeError(`thumbnailAt: the video has ${startFrame} frames, asked for frame ${frame}`)
}
