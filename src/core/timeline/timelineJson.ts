import type { Cue, Interval, Timeline } from './types.ts'
import { secondsOf } from './secondsOf.ts'

/** The timeline as GraphQL and REST serve it: every time in frames and in seconds, every key always present. */
export const timelineJson = ({ frameRate, intervals, locale, title, totalFrames }: Timeline) => ({
  version: TIMELINE_JSON_VERSION,
  frameRate,
  locale,
  title,
  totalFrames,
  durationSeconds: secondsOf(totalFrames),
  intervals: intervals.map(intervalJson),
})

export type TimelineJson = ReturnType<typeof timelineJson>

/** Raised when a key changes its meaning; new keys may come without it. */
const TIMELINE_JSON_VERSION = 1

const intervalJson = ({ cues, endFrame, startFrame, ...interval }: Interval) => ({
  ...interval,
  startFrame,
  endFrame,
  startSeconds: secondsOf(startFrame),
  endSeconds: secondsOf(endFrame),
  durationSeconds: secondsOf(endFrame - startFrame),
  cues: cues.map(cueJson),
})

const cueJson = ({ atFrame, durationMs, phraseKey, type, value }: Cue) => ({
  type,
  phraseKey,
  value: value ?? null,
  atFrame,
  atSeconds: secondsOf(atFrame),
  durationMs,
})
