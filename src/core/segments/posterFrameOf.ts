import type { Timeline } from '../timeline/types.ts'
import { toFrames } from '../timeline/toFrames.ts'

type PosterFrameOfArgs = {
  posterSeconds: number | null
  timeline: Pick<Timeline, 'frameRate' | 'totalFrames'>
}

/** The frame of the programme that was chosen for the poster; null: none was. */
export const posterFrameOf = ({ posterSeconds, timeline }: PosterFrameOfArgs): number | null => {
  if (posterSeconds === null) return null
  const frame = toFrames(posterSeconds)
  if (frame >= 0 && frame < timeline.totalFrames) return frame
  const seconds = timeline.totalFrames / timeline.frameRate
  throw new RangeError(
    `the poster is to show second ${posterSeconds}, and the video lasts ${seconds.toFixed(1)} s: choose an earlier one`,
  )
}
