import type { BlockModel, ItemModel, WorkoutExercise, WorkoutModel } from '../types.ts'
import type { ExerciseFacts } from '../workoutFacts.ts'
import type { FormFields } from '../form/modelOfForm.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exercise } from '../../timeline/testing/builders.ts'
import { planTimeline } from '../../timeline/planTimeline.ts'
import { defaultSpeeds } from '../defaultSpeeds.ts'
import { modelOfForm } from '../form/modelOfForm.ts'
import { noSounds } from '../noSounds.ts'
import { snapshotOfModel } from '../snapshotOfModel.ts'
import { validateWorkout } from '../validateWorkout.ts'
import { planDraft } from './planDraft.ts'

const known = (id: string, said: Partial<WorkoutExercise> = {}): WorkoutExercise & ExerciseFacts => ({
  ...exercise(id),
  impact: 'low',
  movementPattern: null,
  primaryMuscles: [],
  secondaryMuscles: [],
  ...said,
})

const exercises = {
  e0: known('e0', { equipment: ['mat'] }),
  e1: known('e1', { laterality: 'unilateral', clipSide: 'left' }),
  e2: known('e2', { clip: null, measurement: 'reps' }),
}

const draftOf = (model: WorkoutModel) => planDraft({ exercises, locale: 'en', model, speeds: defaultSpeeds })

test('an empty form has no timeline, and takes no time', () => {
  expect(draftOf(modelOfForm({}))).toMatchObject({ intervals: [], totalFrames: 0 })
})

test('an item without its exercise takes the time that it would take, and counts as none', () => {
  const items = [{ exercise: 'e0' }, { exercise: null }, { exercise: 'constructor' }]
  const { facts, intervals } = draftOf({ blocks: [{ id: 'blocks.0', items }] })
  expect(intervals.filter(({ kind }) => kind === 'work')).toHaveLength(3)
  expect(facts).toMatchObject({ equipment: ['mat'], exerciseCount: 1, workSeconds: 120 })
})

test('numbers out of range are planned as the nearest ones', () => {
  const { facts } = draftOf({ blocks: [{ items: [{ exercise: 'e0' }], rounds: 2000, workSeconds: -4 }] })
  expect(facts.workSeconds).toBe(100)
})

/** A form's state of rows and values, from the model that it stands for. */
const formOf = (value: unknown, path = ''): FormFields => {
  const at = (name: string) => (path ? `${path}.${name}` : name)
  if (Array.isArray(value))
    return Object.assign(
      { [path]: { rows: value.map(() => ({})), value: value.length } },
      ...value.map((row, i) => formOf(row, at(String(i)))),
    ) as FormFields
  if (typeof value === 'object' && value !== null)
    return Object.assign(
      {},
      ...Object.entries(value).map(([name, inner]) => formOf(inner, at(name))),
    ) as FormFields
  return { [path]: { value } }
}

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null })

const item: fc.Arbitrary<ItemModel> = fc.record(
  {
    exercise: maybe(fc.constantFrom('e0', 'e1', 'e2', 'gone')),
    kind: fc.constantFrom('exercise', 'exercise', 'exercise', 'rest', 'message'),
    reps: maybe(fc.integer({ max: 300, min: -1 })),
    restAfterSeconds: maybe(fc.integer({ max: 310, min: 0 })),
    seconds: maybe(fc.integer({ max: 700, min: 0 })),
    side: maybe(fc.constantFrom('auto', 'left', 'right', 'both_sides')),
    target: maybe(fc.constantFrom('time', 'reps')),
    text: maybe(fc.string()),
    workSeconds: maybe(fc.integer({ max: 310, min: 0 })),
  },
  { requiredKeys: ['kind'] },
)
const block: fc.Arbitrary<BlockModel> = fc.record(
  {
    format: fc.constantFrom(
      'interval',
      'circuit',
      'straight_sets',
      'superset',
      'tabata',
      'emom',
      'amrap',
      'for_time',
    ),
    items: fc.array(item, { maxLength: 4 }),
    phase: maybe(fc.constantFrom('warmup', 'main', 'cooldown')),
    rounds: maybe(fc.integer({ max: 25, min: 0 })),
    timeCapSeconds: maybe(fc.integer({ max: 4000, min: 0 })),
    workSeconds: maybe(fc.integer({ max: 310, min: 0 })),
  },
  { requiredKeys: ['format', 'items'] },
)
const anyModel: fc.Arbitrary<WorkoutModel> = fc.record({
  blocks: fc.array(block, { maxLength: 4 }),
  intensity: maybe(fc.constantFrom('low', 'medium', 'high')),
})
/** Mostly such as a publish accepts. */
const plainModel: fc.Arbitrary<WorkoutModel> = fc.record({
  blocks: fc.array(
    fc.record({
      format: fc.constantFrom('interval', 'circuit', 'straight_sets', 'tabata'),
      items: fc.array(fc.record({ exercise: fc.constantFrom('e0', 'e1') }), { maxLength: 2, minLength: 1 }),
      rounds: fc.integer({ max: 5, min: 1 }),
    }),
    { maxLength: 4, minLength: 1 },
  ),
  intensity: fc.constantFrom('low', 'medium', 'high'),
  title: fc.constant('Legs'),
})

test('what the form shows is what the core plans: the same total, interval by interval', () => {
  let valid = 0
  fc.assert(
    fc.property(fc.oneof(plainModel, anyModel), (said) => {
      const model = modelOfForm(formOf(said))
      const draft = draftOf(model)
      expect(draft.totalFrames).toBe(draft.intervals.at(-1)?.endFrame ?? 0)
      if (validateWorkout({ exercises, model }).some(({ level }) => level === 'error')) return
      valid += 1
      const snapshot = snapshotOfModel({
        exercises,
        id: 'x',
        locale: 'en',
        model,
        sounds: noSounds,
        speed: defaultSpeeds[model.intensity ?? 'medium'],
      })
      const timeline = planTimeline(snapshot)
      expect(draft.totalFrames).toBe(timeline.totalFrames)
      expect(draft.intervals).toEqual(timeline.intervals.map(({ cues: _, ...interval }) => interval))
    }),
    { numRuns: 120 },
  )
  expect(valid).toBeGreaterThan(20)
})
