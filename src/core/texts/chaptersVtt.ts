import type { Timeline } from '../timeline/types.ts'
import type { TextCue } from './types.ts'
import { chaptersOf } from '../timeline/chaptersOf.ts'
import { msOf } from './msOf.ts'
import { oneLine } from './oneLine.ts'
import { webVtt } from './webVtt.ts'

/**
 * A track of kind `chapters`. Where a workout has several blocks, those that hold several chapters are chapters round
 * them: WebVTT nests by time, and a player that does not shows the block first, then its parts.
 */
export const chaptersVtt = (timeline: Timeline): string =>
  webVtt({ cues: chapterCues(timeline).filter(hasText) })

const hasText = ({ lines }: TextCue): boolean => lines.every((line) => line !== '')

const chapterCues = (timeline: Timeline): TextCue[] => {
  const parts = chaptersOf(timeline).map((chapter) => ({
    startMs: Math.round(chapter.startSeconds * 1000),
    endMs: Math.round(chapter.endSeconds * 1000),
    lines: [oneLine(chapter.title)],
  }))
  const blocks = blockCues(timeline)
  if (blocks.length < 2) return parts
  const nested = blocks.filter((block) => parts.filter((part) => isInside({ block, part })).length > 1)
  // The longer of two that begin together is the one around the other.
  return [...nested, ...parts].toSorted((a, b) => a.startMs - b.startMs || b.endMs - a.endMs)
}

const isInside = ({ block, part }: { block: TextCue; part: TextCue }): boolean =>
  part.startMs >= block.startMs && part.endMs <= block.endMs

const blockCues = ({ intervals }: Timeline): TextCue[] => {
  const ids = [...new Set(intervals.flatMap(({ blockId }) => blockId ?? []))]
  return ids.map((id) => {
    const own = intervals.filter(({ blockId }) => blockId === id)
    return {
      startMs: msOf(own[0]!.startFrame),
      endMs: msOf(own.at(-1)!.endFrame),
      lines: [oneLine(own[0]!.blockLabel ?? '')],
    }
  })
}
