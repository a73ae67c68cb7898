import type { Storyboard } from './types.ts'
import { webVtt } from '../texts/webVtt.ts'

export type StoryboardVttArgs = { storyboard: Storyboard; totalMs: number; pictureUrl: string }

/** Thumbnails as players read them: which part of the picture stands for which time (`#xywh`, W3C media fragments). */
export const storyboardVtt = ({ pictureUrl, storyboard, totalMs }: StoryboardVttArgs): string => {
  const { columns, tileHeightPx, tileSeconds, tileWidthPx, tiles } = storyboard
  return webVtt({
    cues: Array.from({ length: tiles }, (_, i) => {
      const [x, y] = [(i % columns) * tileWidthPx, Math.floor(i / columns) * tileHeightPx]
      return {
        startMs: i * tileSeconds * 1000,
        endMs: Math.min((i + 1) * tileSeconds * 1000, totalMs),
        lines: [`${pictureUrl}#xywh=${x},${y},${tileWidthPx},${tileHeightPx}`],
      }
    }),
    isText: false,
  })
}
