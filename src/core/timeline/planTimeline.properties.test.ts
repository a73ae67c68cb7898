import type { SpokenMs } from '../voice/types.ts'
import type { Interval, Timeline, VoiceLevel, WorkoutSnapshot } from './types.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assertTimeline } from './assertTimeline.ts'
import { isHeard } from './cues/isHeard.ts'
import { cueEndFrame } from './cues/cueEndFrame.ts'
import { planTimeline } from './planTimeline.ts'
import { randomWorkout, randomWorkoutOf } from './testing/randomWorkout.ts'

const framesOf = ({ endFrame, startFrame }: Interval): number => endFrame - startFrame
const isRest = ({ kind }: Interval): boolean => kind === 'rest' || kind === 'round_rest'
const blockFrames = ({ intervals }: Timeline): number =>
  intervals.filter(({ format }) => format !== null).reduce((sum, interval) => sum + framesOf(interval), 0)
const always = (holds: (timeline: Timeline) => void) =>
  fc.assert(
    fc.property(randomWorkout, (plan) => holds(planTimeline(plan))),
    { numRuns: 40, seed: 7 },
  )

test('every workout’s timeline holds every invariant', () => always(assertTimeline))

test('the intervals follow one another without a gap and add up to the whole', () =>
  always(({ intervals, totalFrames }) => {
    expect(intervals.reduce((sum, interval) => sum + framesOf(interval), 0)).toBe(totalFrames)
    expect(intervals.filter(({ startFrame }, i) => startFrame !== (intervals[i - 1]?.endFrame ?? 0))).toEqual(
      [],
    )
  }))

test('no rest comes after the last item, except in an emom’s last minute', () =>
  always(({ intervals }) => {
    const last = intervals.at(-2)
    expect(last && isRest(last) && last.format !== 'emom').not.toBe(true)
  }))

test('the same item has the same number of frames everywhere, on both sides', () =>
  always(({ intervals }) => {
    const lengths = new Map<string, number>()
    const works = intervals.filter(({ kind }) => kind === 'work')
    works.forEach((work) => lengths.set(`${work.blockId} ${work.itemId}`, framesOf(work)))
    const others = works.filter((work) => framesOf(work) !== lengths.get(`${work.blockId} ${work.itemId}`))
    expect(others).toEqual([])
  }))

test('no two cues are heard at once, and none is cut by the end of its interval', () =>
  always(({ intervals, totalFrames }) => {
    const cues = intervals.flatMap((interval) => interval.cues)
    cues.forEach((cue, i) =>
      expect(cueEndFrame(cue)).toBeLessThanOrEqual(cues[i + 1]?.atFrame ?? totalFrames),
    )
  }))

test('whatever the speech measures, no phrase overlaps another or a beep, or ends within 300 ms of the countdown', () => {
  const measured = fc.tuple(
    randomWorkout,
    fc.array(fc.integer({ min: 1, max: 4000 }), { minLength: 1, maxLength: 17 }),
    fc.constantFrom<'off' | 'soft'>('off', 'soft'),
    fc.constantFrom<VoiceLevel>('minimal', 'full'),
  )
  type Measured = [WorkoutSnapshot, number[], 'off' | 'soft', VoiceLevel]
  const holds = ([plan, lengths, beeps, voiceLevel]: Measured) => {
    const spokenMs: SpokenMs = (phrase) => lengths[JSON.stringify(phrase).length % lengths.length]!
    const audio = { ...plan.audio, beeps, voiceLevel }
    const { intervals } = planTimeline({ ...plan, audio }, { spokenMs })
    const sounds = intervals.flatMap(({ cues }) => cues).filter(isHeard)
    sounds.forEach((cue, i) => {
      const next = sounds[i + 1]
      if (!next) return
      const breath = next.type === 'countdown' && cue.spoken && cue.type !== 'countdown' ? 300 : 0
      expect((cue.atFrame * 1000) / 30 + cue.durationMs + breath).toBeLessThanOrEqual(
        (next.atFrame * 1000) / 30 + 0.01,
      )
    })
  }
  fc.assert(fc.property(measured, holds), { numRuns: 60, seed: 7 })
})

test('every pause of 5 s or more counts down in full', () =>
  always(({ intervals }) => {
    const pauses = intervals.filter((one) => (isRest(one) || one.kind === 'prepare') && framesOf(one) >= 150)
    const countdowns = pauses.map(({ cues, endFrame }) =>
      cues.flatMap(({ atFrame, type }) => (type === 'countdown' ? [endFrame - atFrame] : [])).join(),
    )
    expect(countdowns.filter((countdown) => countdown !== '90,60,30')).toEqual([])
  }))

test('the exercise counter goes up by at most one and ends at the count', () =>
  always(({ intervals }) => {
    const works = intervals.filter(({ kind }) => kind === 'work')
    const steps = works.map(({ exerciseNumber }, i) => exerciseNumber - (works[i - 1]?.exerciseNumber ?? 0))
    expect(steps.filter((step) => step !== 0 && step !== 1)).toEqual([])
    expect(works.at(-1)?.exerciseNumber ?? 0).toBe(intervals[0]!.exerciseCount)
  }))

test('a tabata lasts 3:50', () => {
  fc.assert(
    fc.property(randomWorkoutOf('tabata'), (plan) => {
      expect(blockFrames(planTimeline(plan))).toBe(230 * 30)
    }),
    { numRuns: 30, seed: 7 },
  )
})

test('an emom lasts its rounds × items × interval', () => {
  fc.assert(
    fc.property(randomWorkoutOf('emom'), (plan) => {
      const { intervalSeconds, items, rounds } = plan.blocks[0]!
      expect(blockFrames(planTimeline(plan))).toBe(rounds * items.length * (intervalSeconds ?? 60) * 30)
    }),
    { numRuns: 30, seed: 7 },
  )
})

test('planning twice gives the same timeline', () => {
  fc.assert(
    fc.property(randomWorkout, (plan) => {
      expect(planTimeline(plan)).toEqual(planTimeline(plan))
    }),
    { numRuns: 20, seed: 7 },
  )
})
