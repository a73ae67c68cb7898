import type { ClipSource, SegmentSpec, VideoSettings } from './types.ts'
import { framePicture } from './segmentSpecPicture.ts'

/** One second: long enough that a picture standing still costs next to nothing, short enough to be made at once. */
const framesOf = ({ frameRate }: VideoSettings): number => frameRate

/** Dark, and of no theme: a player draws its own over it. */
const plainColour = '#10141b'

/** Where no exercise is shown: a loop of one plain colour. */
export const plainSegment = (video: VideoSettings): SegmentSpec => ({
  ...nothingDrawn(video),
  picture: { kind: 'colour', colour: plainColour },
})

/** What `freeze_last` shows when the clip is over: a loop of its last picture. */
export const lastPictureSegment = ({
  source,
  video,
}: {
  source: ClipSource
  video: VideoSettings
}): SegmentSpec => {
  const { inMs, outMs } = source.trim ?? { inMs: 0, outMs: source.durationMs }
  // The last second of it: the filter that finds the last picture holds all that it reads.
  const ending: ClipSource = { ...source, trim: { inMs: Math.max(inMs, outMs - 1000), outMs } }
  const frames = framesOf(video)
  return {
    ...nothingDrawn(video),
    picture: framePicture({ frozen: 'last', sources: [{ source: ending, frames }], video }),
  }
}

const nothingDrawn = (video: VideoSettings): Omit<SegmentSpec, 'picture'> => ({
  video,
  frames: framesOf(video),
  still: '',
  held: [],
  moving: '',
})
