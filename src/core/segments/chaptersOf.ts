import type { Interval, Timeline } from '../timeline/types.ts'

/** A place that a player offers to jump to; its start is an interval's, so a key frame is there. */
export type Chapter = {
  title: string
  startSeconds: number
  /** Exclusive; the next chapter's start, or the programme's end. */
  endSeconds: number
}

/** One chapter for each exercise as it comes, both sides together; the first one begins with the programme. */
export const chaptersOf = ({ frameRate, intervals, title, totalFrames }: Timeline): Chapter[] => {
  const works = intervals.filter(({ kind }) => kind === 'work')
  const starts = works.filter((work, i) => !isOtherSide(work, works[i - 1]))
  if (starts.length === 0) return [{ endSeconds: totalFrames / frameRate, startSeconds: 0, title }]
  return starts.map((work, i) => ({
    endSeconds: (starts[i + 1]?.startFrame ?? totalFrames) / frameRate,
    startSeconds: i === 0 ? 0 : work.startFrame / frameRate,
    title: work.label,
  }))
}

const isOtherSide = (work: Interval, before: Interval | undefined): boolean =>
  before !== undefined &&
  work.itemId === before.itemId &&
  work.round === before.round &&
  work.exerciseNumber === before.exerciseNumber
