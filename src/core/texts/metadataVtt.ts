import type { Interval, Timeline } from '../timeline/types.ts'
import { msOf } from './msOf.ts'
import { webVtt } from './webVtt.ts'

/** A track of kind `metadata`: each interval as JSON while it lasts, for overlays that a player draws itself. */
export const metadataVtt = ({ intervals }: Timeline): string =>
  webVtt({
    cues: intervals.map((interval) => ({
      id: String(interval.index),
      startMs: msOf(interval.startFrame),
      endMs: msOf(interval.endFrame),
      lines: [jsonOf(interval)],
    })),
    isText: false,
  })

/** What players take for markup is escaped as JSON has it, so that both a browser's text and its parse are the same. */
const jsonOf = ({ cues: _, ...interval }: Interval): string =>
  JSON.stringify(interval).replace(
    /[<>&]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
