import type { Interval, Timeline } from './types.ts'
import { expect, test } from 'vitest'
import { assertTimeline } from './assertTimeline.ts'
import { planTimeline } from './planTimeline.ts'
import { block, item, workout } from './testing/builders.ts'

const good = planTimeline(
  workout([block([item('a', { side: 'both_sides' }), item('b')], { rounds: 2, format: 'circuit' })]),
)

/** The good timeline with one interval changed: index 1 is a's left side, 3 its right, 4 a rest. */
const changed = (index: number, change: Partial<Interval>): Timeline => ({
  ...good,
  intervals: good.intervals.map((interval, i) => (i === index ? { ...interval, ...change } : interval)),
})
const refuses = (timeline: Timeline, statement: RegExp) =>
  expect(() => assertTimeline(timeline)).toThrow(statement)

test('a planned timeline passes', () => expect(() => assertTimeline(good)).not.toThrow())

test('a gap, a fraction of a frame and an empty interval are refused', () => {
  refuses(changed(1, { startFrame: 301 }), /interval 1 starts at frame 300/)
  refuses(changed(0, { endFrame: 299.5 }), /interval 0 ends on a whole frame, not 299.5/)
  refuses(changed(0, { endFrame: 0 }), /interval 0 has a positive length/)
})

test('a total that is not the last frame is refused', () => {
  refuses({ ...good, totalFrames: good.totalFrames + 1 }, /the total of/)
  refuses({ ...good, intervals: [] }, /at least one interval/)
})

test('a rest before the outro is refused', () => {
  const last = good.intervals.length - 2
  refuses(changed(last, { kind: 'rest' }), /announces is work|no rest comes after the last item/)
})

test('a round counter that falls or runs over is refused', () => {
  refuses(changed(4, { round: 2 }), /does not fall at interval 5/)
  refuses(changed(4, { round: 3 }), /not 3 of 2/)
})

test('sides of unequal time are refused', () => {
  const shorter = good.intervals.map((interval) => {
    const by = interval.index < 3 ? 0 : -30
    const start = interval.index <= 3 ? 0 : -30
    return {
      ...interval,
      cues: [],
      endFrame: interval.endFrame + by,
      startFrame: interval.startFrame + start,
    }
  })
  refuses(
    { ...good, intervals: shorter, totalFrames: good.totalFrames - 30 },
    /both sides of .* have equal time/,
  )
})

test('a cue outside its interval or over another one is refused', () => {
  const [cue] = good.intervals[1]!.cues
  refuses(changed(1, { cues: [{ ...cue!, atFrame: 0 }] }), /cue 0 of interval 1 starts inside it/)
  refuses(changed(1, { cues: [{ ...cue!, durationMs: 60_000 }] }), /cue 0 of interval 1 ends inside it/)
  refuses(changed(1, { cues: [cue!, cue!] }), /cue 1 of interval 1 overlaps no other/)
})

test('an announcement of what is not work is refused', () => {
  const { next } = good.intervals[4]!
  refuses(changed(4, { next: { ...next!, intervalIndex: 6 } }), /announces is work/)
  refuses(changed(4, { next: { ...next!, exerciseId: 'z' } }), /announces the exercise that follows/)
})
