import type { RenderPlan } from '../segments/types.ts'
import type { ContentHash, ExerciseSnapshot, WorkoutSnapshot } from '../timeline/types.ts'
import type { Reason } from './types.ts'
import { expect, test } from 'vitest'
import { createEstimator } from '../estimate/createEstimator.ts'
import { evenMetrics } from '../look/testing/evenMetrics.ts'
import { themes } from '../look/themes.ts'
import { planRender } from '../segments/planRender.ts'
import { block, exercise, item, workout } from '../timeline/testing/builders.ts'
import { facetsOfPlan } from './facetsOfPlan.ts'
import { forecastOf } from './forecastOf.ts'

const exercises: Record<string, ExerciseSnapshot> = {
  squat: exercise('squat', { name: 'Squat', cues: ['Chest up'] }),
  lunge: exercise('lunge', { name: 'Lunge' }),
  plank: exercise('plank', { name: 'Plank' }),
}
const clip = (digit: string) => ({ ...exercises.squat!.clip, hash: digit.repeat(64) as ContentHash }) // as in the builders

const circuit = (ids: readonly string[], rounds = 2) =>
  workout([
    block(
      ids.map((id) => item(id)),
      { format: 'circuit', rounds },
    ),
  ])
const base: WorkoutSnapshot = { ...circuit(['squat', 'lunge', 'plank']), exercises }

const planOf = (
  snapshot: WorkoutSnapshot,
  more: { encoderBuild?: string; height?: 720 | 480 } = {},
): RenderPlan =>
  planRender({
    encoderBuild: more.encoderBuild ?? 'build',
    fonts: [],
    metrics: evenMetrics,
    outputs: [
      { locale: 'en', aspect: '16:9', look: 'burned', height: more.height ?? 720, quality: 'standard' },
    ],
    snapshots: { en: snapshot },
  })

const estimate = createEstimator({ clipBytes: new Map() })

/** With everything of `base` stored, and shown. */
const forecast = (plan: RenderPlan) => {
  const before = planOf(base)
  return forecastOf({
    estimate,
    plan,
    previous: facetsOfPlan(before),
    stored: { segments: new Set(before.segments.keys()), sounds: new Set(before.sounds.keys()) },
  })
}

/** The reasons of each kind of interval that has a new segment. */
const reasonsIn = (plan: RenderPlan): Record<string, Reason[]> => {
  const found: Record<string, Reason[]> = {}
  for (const { kind, newSegments, reasons } of forecast(plan).outputs[0]!.intervals)
    if (newSegments > 0) found[kind] = [...new Set([...(found[kind] ?? []), ...reasons])]
  return found
}

test('nothing is new where nothing has changed', () => {
  const { bytes, cpuSeconds, segments, sounds } = forecast(planOf(base))
  expect({ bytes, cpuSeconds, new: segments.new + sounds.new }).toEqual({ bytes: 0, cpuSeconds: 0, new: 0 })
})

test('every segment is counted once: where it is needed first', () => {
  const plan = planOf(base)
  const { outputs, segments } = forecastOf({
    estimate,
    plan,
    previous: null,
    stored: { segments: new Set(), sounds: new Set() },
  })
  expect(segments).toEqual({ total: plan.segments.size, new: plan.segments.size })
  const { intervals } = outputs[0]!
  expect(intervals.reduce((sum, { newSegments }) => sum + newSegments, 0)).toBe(plan.segments.size)
  expect(new Set(intervals.flatMap(({ reasons }) => reasons))).toEqual(new Set(['new']))
})

test('another clip is the reason in its work and wherever it is announced, and nowhere else', () => {
  const plan = planOf({
    ...base,
    exercises: { ...exercises, lunge: { ...exercises.lunge!, clip: clip('d') } },
  })
  const found = reasonsIn(plan)
  expect(found).toEqual({ work: ['clip'], rest: ['clip'] })
  const changed = forecast(plan).outputs[0]!.intervals.filter(({ newSegments }) => newSegments > 0)
  expect(changed.every(({ kind, label }) => kind !== 'work' || label === 'Lunge')).toBe(true)
})

test.each<[string, Partial<WorkoutSnapshot>, Reason]>([
  ['another speed', { speed: 1.25 }, 'speed'],
  ['another theme', { theme: themes.light }, 'theme'],
  ['a switch of the look', { show: { ...base.show, timer: false } }, 'look'],
  ['a longer time', { defaults: { ...base.defaults, workSeconds: 45 } }, 'duration'],
])('%s is the reason in every work', (_, said, reason) => {
  expect(reasonsIn(planOf({ ...base, ...said })).work).toEqual([reason])
})

test('another name is the reason in what says it', () => {
  const found = reasonsIn(
    planOf({ ...base, exercises: { ...exercises, squat: { ...exercises.squat!, name: 'Deep squat' } } }),
  )
  expect(found.work).toEqual(['words'])
})

test('one round more changes what tells the place', () => {
  const found = reasonsIn(planOf({ ...circuit(['squat', 'lunge', 'plank'], 3), exercises }))
  expect(Object.keys(found)).not.toContain('work')
  expect(found.rest).toEqual(['place'])
})

test('an exercise that was not there is new', () => {
  const more = { ...exercises, jump: exercise('jump', { clip: clip('e'), name: 'Jump' }) }
  const found = reasonsIn(planOf({ ...circuit(['squat', 'lunge', 'plank', 'jump']), exercises: more }))
  expect(found.work).toEqual(['new'])
})

test('another FFmpeg and another size are said to be what they are', () => {
  expect(reasonsIn(planOf(base, { encoderBuild: 'newer' })).work).toEqual(['encoder'])
  expect(reasonsIn(planOf(base, { height: 480 })).work).toEqual(['new'])
})

test('what was swept from the store is missing', () => {
  const plan = planOf(base)
  const { outputs } = forecastOf({
    estimate,
    plan,
    previous: facetsOfPlan(plan),
    stored: { segments: new Set(), sounds: new Set() },
  })
  expect(new Set(outputs[0]!.intervals.flatMap(({ reasons }) => reasons))).toEqual(new Set(['missing']))
})

test('what is kept of a version is small', () => {
  const facets = facetsOfPlan(planOf({ ...circuit(['squat', 'lunge', 'plank'], 20), exercises }))
  expect(JSON.stringify(facets).length / facets[0]!.pieces.length).toBeLessThan(400)
})
