import type { Show } from '../look/show.ts'
import type { Interval } from '../timeline/types.ts'
import type { Aspect, SegmentSpec } from './types.ts'
import { expect, test } from 'vitest'
import { defaultShow } from '../look/show.ts'
import { evenMetrics } from '../look/testing/evenMetrics.ts'
import { planTimeline } from '../timeline/planTimeline.ts'
import { block, exercise, item, message, reps, workout } from '../timeline/testing/builders.ts'
import { segmentKey } from './segmentKey.ts'
import { segmentSpecsOf } from './segmentSpec.ts'
import { videoSettings } from './videoSettings.ts'

const exercises = {
  squat: exercise('squat', { cues: ['Chest up'], name: 'Squat' }),
  lunge: exercise('lunge', { clipSide: 'left', laterality: 'unilateral', name: 'Lunge' }),
}

const snapshot = {
  ...workout(
    [
      block([item('squat'), message('Drink'), item('lunge'), reps('squat', 8)], { rounds: 3 }),
      block([reps('squat', 9)], { format: 'amrap', timeCapSeconds: 60 }),
    ],
    { title: 'All' },
  ),
  exercises,
}

type Drawn = { part: string; spec: SegmentSpec; key: string }

const kept = new Map<string, Drawn[]>()

const drawn = (change: Partial<Show>, aspect: Aspect = '16:9'): Drawn[] => {
  const name = JSON.stringify([aspect, change])
  const known = kept.get(name) ?? drawnNow(change, aspect)
  kept.set(name, known)
  return known
}

const drawnNow = (change: Partial<Show>, aspect: Aspect): Drawn[] => {
  const shown = { ...snapshot, show: { ...defaultShow, ...change } }
  const output = { aspect, height: 720, locale: 'en', look: 'burned', quality: 'standard' } as const
  const timeline = planTimeline(shown)
  const video = videoSettings(output)
  return timeline.intervals.flatMap((interval) =>
    segmentSpecsOf({ interval, metrics: evenMetrics, output, snapshot: shown, timeline, video }).map(
      (spec, i) => ({
        key: segmentKey({ encoderBuild: 'test', fonts: [], spec }),
        part: partOf(interval, i),
        spec,
      }),
    ),
  )
}

const partOf = ({ format, kind }: Interval, i: number): string => {
  if (kind === 'rest') return i === 0 ? 'opening' : 'body'
  return kind === 'work' && format === 'amrap' ? 'list' : kind
}

const changedParts = (change: Partial<Show>): string[] => {
  const after = drawn(change)
  const parts = drawn({}).flatMap(({ key, part }, i) => (after[i]!.key === key ? [] : [part]))
  return [...new Set(parts)].toSorted()
}

test('each switch changes what shows it, and no segment besides', () => {
  const timed = ['body', 'list', 'message', 'opening', 'prepare', 'round_rest', 'switch_sides', 'work']
  expect(changedParts({ timer: false })).toEqual(timed)
  expect(changedParts({ name: false })).toEqual(['list', 'switch_sides', 'work'])
  expect(changedParts({ cues: false })).toEqual(['list', 'work'])
  expect(changedParts({ next: false })).toEqual(['body', 'opening', 'prepare', 'round_rest'])
  expect(changedParts({ round: false })).toEqual(['opening', 'round_rest'])
  expect(changedParts({ progress: false })).toEqual(['opening', 'outro', 'round_rest'])
  expect(changedParts({ inWork: true })).toEqual(['list', 'work'])
})

const textOf = ({ spec }: Drawn): string =>
  `${spec.still}\n${spec.held.map(({ document }) => document).join('\n')}\n${spec.moving}`
const texts = (change: Partial<Show>): string => drawn(change).map(textOf).join('\n')

test.each([
  // What comes next is announced by its name.
  [{ name: false, next: false }, ['}Squat', '}Lunge', '9 × Squat'], ['REST', 'Chest up', 'AMRAP']],
  [{ cues: false }, ['Chest up', 'HALFWAY', '10 SECONDS'], ['}Squat']],
  [{ next: false }, ['NEXT', 'FIRST'], ['}Squat', 'Chest up']],
  [{ round: false }, ['ROUND 2', 'LAST ROUND', 'ROUND 1/3', 'EXERCISE 2', ' LEFT\n'], ['NEXT', 'EXERCISES']],
] as const)('switched off, %o, its words are gone and others stay', (change, gone, stay) => {
  const [before, after] = [texts({}), texts(change)]
  for (const word of gone) expect([before.includes(word), after.includes(word)], word).toEqual([true, false])
  for (const word of stay) expect(after, word).toContain(word)
})

test('in work, round and exercise make each place its own segment', () => {
  const works = (change: Partial<Show>): number =>
    new Set(drawn(change).flatMap(({ key, part }) => (part === 'work' ? [key] : []))).size
  expect(works({})).toBe(4)
  expect(works({ inWork: true })).toBe(12)
  expect(texts({ inWork: true })).toContain('ROUND 1/3')
})

test.each(['9:16', '1:1'] as const)('a workout is drawn in %s, other than in 16:9', (aspect) => {
  const [here, there] = [drawn({}), drawn({}, aspect)]
  expect(there.map(({ part }) => part)).toEqual(here.map(({ part }) => part))
  expect(there.every(({ key }, i) => key !== here[i]!.key)).toBe(true)
})
