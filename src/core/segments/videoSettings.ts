import type { OutputSpec, VideoSettings } from './types.ts'

/** Width over height of each aspect. */
const ratios = { '16:9': [16, 9], '9:16': [9, 16], '1:1': [1, 1] } as const

/**
 * The one encoder setting of all segments of an output, so that they join without re-encoding. B-frames and a long GOP
 * cost 4 % more bytes than one plain run (rendering.md, "Measured: bytes"); every segment begins with a key frame anyway.
 */
export const videoSettings = ({ aspect, height }: Pick<OutputSpec, 'aspect' | 'height'>): VideoSettings => {
  const [x, y] = ratios[aspect]
  const shortSidePx = height
  const longSidePx = Math.round((shortSidePx * Math.max(x, y)) / Math.min(x, y) / 2) * 2
  return {
    widthPx: x >= y ? longSidePx : shortSidePx,
    heightPx: x >= y ? shortSidePx : longSidePx,
    frameRate: 30,
    crf: 23,
    preset: 'veryfast',
    bFrames: 3,
    gopFrames: 120,
  }
}
