import type { FontMetrics } from './fontMetrics.ts'
import type { Layout } from './layout.ts'
import type { Show } from './show.ts'
import type { Theme } from './themes.ts'
import type { Words } from './words.ts'

/** What every part of a picture is drawn with. */
export type LookContext = {
  /** BCP 47. The layout is drawn from left to right, and mirrored as a whole where the language is not. */
  locale: string
  layout: Layout
  metrics: FontMetrics
  show: Show
  theme: Theme
  words: Words
  frameRate: number
}

/** Where a segment lies in its interval: `frames` of it, after `elapsedFrames` of `totalFrames`. */
export type Clock = { totalFrames: number; elapsedFrames: number; frames: number }
