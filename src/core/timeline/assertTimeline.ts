import type { Interval, Side, Timeline } from './types.ts'
import { cueEndFrame } from './cues/cueEndFrame.ts'
import { isHeard } from './cues/isHeard.ts'
import { invariant } from './invariant.ts'

/** Called where a timeline is made and again where it is used. */
export const assertTimeline = ({ frameRate, intervals, totalFrames }: Timeline): void => {
  invariant(Number.isInteger(frameRate) && frameRate > 0, `the frame rate ${frameRate} is a positive integer`)
  invariant(intervals.length > 0, 'a timeline has at least one interval')
  intervals.forEach((interval, i) => {
    assertPlace({ before: intervals[i - 1] ?? null, i, interval })
    assertNext({ interval, intervals })
    assertCues(interval)
  })
  invariant(
    totalFrames === intervals.at(-1)?.endFrame,
    `the total of ${totalFrames} frames ends where the last interval ends`,
  )
  assertFinalRest(intervals)
  assertRounds(intervals)
  assertSides(intervals)
}

const assertPlace = ({
  before,
  i,
  interval,
}: {
  before: Interval | null
  i: number
  interval: Interval
}): void => {
  const { endFrame, index, startFrame } = interval
  invariant(index === i, `interval ${i} carries its own index, not ${index}`)
  invariant(Number.isInteger(startFrame), `interval ${i} starts on a whole frame, not ${startFrame}`)
  invariant(Number.isInteger(endFrame), `interval ${i} ends on a whole frame, not ${endFrame}`)
  invariant(endFrame > startFrame, `interval ${i} has a positive length, not ${startFrame}..${endFrame}`)
  const due = before?.endFrame ?? 0
  invariant(
    startFrame === due,
    `interval ${i} starts at frame ${due}, where the one before it ends, not at ${startFrame}`,
  )
}

const assertNext = ({
  interval,
  intervals,
}: {
  interval: Interval
  intervals: readonly Interval[]
}): void => {
  const { index, next } = interval
  if (!next) return
  const target = intervals[next.intervalIndex]
  invariant(next.intervalIndex > index, `what interval ${index} announces comes later`)
  invariant(target?.kind === 'work', `what interval ${index} announces is work`)
  invariant(
    target.exercises[0]?.id === next.exerciseId,
    `interval ${index} announces the exercise that follows`,
  )
}

const assertCues = ({ cues, endFrame, index, startFrame }: Interval): void => {
  const heard = cues.flatMap((cue, i) => (isHeard(cue) ? [{ cue, i }] : []))
  cues.forEach((cue, i) => {
    invariant(Number.isInteger(cue.atFrame), `cue ${i} of interval ${index} starts on a whole frame`)
    invariant(cue.atFrame >= startFrame, `cue ${i} of interval ${index} starts inside it`)
    invariant(cueEndFrame(cue) <= endFrame, `cue ${i} of interval ${index} ends inside it`)
  })
  heard.forEach(({ cue, i }, place) => {
    const before = heard[place - 1]?.cue
    invariant(
      !before || cueEndFrame(before) <= cue.atFrame,
      `cue ${i} of interval ${index} overlaps no other`,
    )
  })
}

/** The remainder of an emom's last minute belongs to that minute; any other rest leads to something. */
const assertFinalRest = (intervals: readonly Interval[]): void => {
  const last = intervals.findLast(({ kind }) => kind !== 'outro')
  const isRest = last?.kind === 'rest' || last?.kind === 'round_rest'
  invariant(!isRest || last.format === 'emom', 'no rest comes after the last item')
}

/** Within a block; where rounds are the sets of one item, within that item. */
const assertRounds = (intervals: readonly Interval[]): void => {
  const reached = new Map<string, number>()
  for (const { blockId, format, index, itemId, round, rounds } of intervals) {
    const counter = JSON.stringify([blockId, format === 'straight_sets' ? itemId : null])
    invariant(round >= (reached.get(counter) ?? 1), `the round counter does not fall at interval ${index}`)
    invariant(round <= rounds, `interval ${index} is in a round that exists, not ${round} of ${rounds}`)
    reached.set(counter, round)
  }
}

const assertSides = (intervals: readonly Interval[]): void => {
  const totals = new Map<string, Record<Side, number>>()
  for (const { blockId, endFrame, itemId, kind, side, startFrame } of intervals) {
    if (kind !== 'work' || side === null) continue
    const item = JSON.stringify([blockId, itemId])
    const total = totals.get(item) ?? { left: 0, right: 0 }
    totals.set(item, { ...total, [side]: total[side] + endFrame - startFrame })
  }
  for (const [item, { left, right }] of totals) {
    const oneSided = left === 0 || right === 0
    invariant(
      oneSided || left === right,
      `both sides of ${item} have equal time, not ${left} and ${right} frames`,
    )
  }
}
