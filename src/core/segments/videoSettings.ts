import type { OutputSpec, VideoSettings } from './types.ts'

/** Width over height of each aspect. */
const ratios = { '16:9': [16, 9], '9:16': [9, 16], '1:1': [1, 1] } as const

/** What x264 does with a quality. A preview is seen once by its editor: seconds count, bytes do not. */
const encoders = {
  preview: { preset: 'ultrafast', crf: 26 },
  standard: { preset: 'veryfast', crf: 23 },
  high: { preset: 'medium', crf: 20 },
} as const

/** 16×16 blocks of the largest picture that level 3.1 decodes; at 30 frames a second it is 1280×720. */
const level31Blocks = 3600

/** What the setting depends on; the locale changes what is drawn only. */
export type VideoSettingsArgs = Omit<OutputSpec, 'locale'>

/**
 * The one encoder setting of all segments of an output, so that they join without re-encoding. Every segment begins with
 * a key frame; a GOP of six seconds beside that is what a fragment of HLS holds, and costs about 3 % more bytes than one
 * plain run (four seconds: 8 % before a still background; `npm run bench storage`). Loops are cut after any frame, so
 * nothing in a clean output leans on a later one.
 */
export const videoSettings = ({ aspect, height, look, quality }: VideoSettingsArgs): VideoSettings => {
  const [x, y] = ratios[aspect]
  const shortSidePx = height
  const longSidePx = Math.round((shortSidePx * Math.max(x, y)) / Math.min(x, y) / 2) * 2
  const widthPx = x >= y ? longSidePx : shortSidePx
  const heightPx = x >= y ? shortSidePx : longSidePx
  return {
    widthPx,
    heightPx,
    frameRate: 30,
    ...encoders[quality],
    bFrames: look === 'clean' ? 0 : 3,
    gopFrames: 180,
    level: Math.ceil(widthPx / 16) * Math.ceil(heightPx / 16) <= level31Blocks ? '3.1' : '4.0',
  }
}
