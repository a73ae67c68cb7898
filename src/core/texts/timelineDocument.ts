import type { Cue, Interval, Timeline } from '../timeline/types.ts'
import type { Chapter } from '../timeline/chaptersOf.ts'
import { chaptersOf } from '../timeline/chaptersOf.ts'
import { secondsOf } from '../timeline/secondsOf.ts'
import { spokenText } from './spokenText.ts'

/** `timeline.json`: the timeline with its times in seconds too, and its words. docs/texts-and-downloads.md describes it. */
export type TimelineDocument = {
  /** Raised when a member changes its meaning or goes; new members may come at any time. */
  schema: 1
  title: string
  /** BCP 47. */
  locale: string
  frameRate: number
  totalFrames: number
  durationSeconds: number
  chapters: readonly Chapter[]
  intervals: ReadonlyArray<
    Omit<Interval, 'cues'> & { startSeconds: number; endSeconds: number; cues: readonly DocumentCue[] }
  >
}

/** `text` is null for a sound without words. */
type DocumentCue = Cue & { atSeconds: number; text: string | null }

export const timelineDocument = (timeline: Timeline): TimelineDocument => {
  const { frameRate, intervals, locale, phrases: own = {}, title, totalFrames } = timeline
  return {
    schema: 1,
    title,
    locale,
    frameRate,
    totalFrames,
    durationSeconds: secondsOf(totalFrames),
    chapters: chaptersOf(timeline),
    intervals: intervals.map((interval) => ({
      ...interval,
      startSeconds: secondsOf(interval.startFrame),
      endSeconds: secondsOf(interval.endFrame),
      cues: interval.cues.map((cue) => ({
        ...cue,
        atSeconds: secondsOf(cue.atFrame),
        text: spokenText({ cue, interval, locale, own }),
      })),
    })),
  }
}
