import fc from 'fast-check'
import { expect, test } from 'vitest'
import { planTimeline } from './planTimeline.ts'
import { block, reps, workout } from './testing/builders.ts'
import { randomWorkout } from './testing/randomWorkout.ts'
import { timelineJson } from './timelineJson.ts'

test('times stand in frames and in seconds, to the millisecond', () => {
  const json = timelineJson(planTimeline(workout([block([reps('a', 7)])], { speed: 1.1 })))
  expect(json).toMatchObject({ version: 1, frameRate: 30, totalFrames: 832, durationSeconds: 27.733 })
  expect(json.intervals[1]).toMatchObject({
    startFrame: 300,
    startSeconds: 10,
    endFrame: 682,
    endSeconds: 22.733,
  })
  expect(json.intervals[1]!.cues[0]).toEqual({
    type: 'go',
    phraseKey: 'cue.go',
    value: null,
    atFrame: 300,
    atSeconds: 10,
    durationMs: 420,
  })
})

test('nothing is lost on the way through JSON', () => {
  fc.assert(
    fc.property(randomWorkout, (plan) => {
      const json = timelineJson(planTimeline(plan))
      expect(JSON.parse(JSON.stringify(json))).toEqual(json)
    }),
    { numRuns: 20, seed: 7 },
  )
})
