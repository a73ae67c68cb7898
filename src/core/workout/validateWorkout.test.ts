import type { BlockModel, ItemModel, WorkoutExercise, WorkoutModel } from './types.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exercise } from '../timeline/testing/builders.ts'
import { planTimeline } from '../timeline/planTimeline.ts'
import { noSounds } from './noSounds.ts'
import { snapshotOfModel } from './snapshotOfModel.ts'
import { validateWorkout } from './validateWorkout.ts'

const known = (id: string, said: Partial<WorkoutExercise> = {}): WorkoutExercise => ({
  ...exercise(id),
  impact: 'low',
  movementPattern: null,
  ...said,
})
const exercises = {
  squat: known('squat'),
  lunge: known('lunge', { laterality: 'unilateral', clipSide: 'left' }),
  sign: known('sign', { laterality: 'unilateral', clipSide: 'left', mirrorable: false }),
  jump: known('jump', { impact: 'high' }),
  pushUp: known('pushUp', { measurement: 'reps' }),
  ghost: known('ghost', { clip: null }),
}
const item = (name: string, said: ItemModel = {}): ItemModel => ({
  kind: 'exercise',
  exercise: name,
  ...said,
})
const warmup: BlockModel = { phase: 'warmup', items: [item('squat')] }
const model = (block: BlockModel, said: WorkoutModel = {}): WorkoutModel => ({
  title: 'Legs',
  blocks: [warmup, block],
  ...said,
})
const issuesOf = (workout: WorkoutModel) =>
  validateWorkout({ exercises, model: workout }).map(
    ({ level, message, path }) => `${level} ${path}: ${message}`,
  )
test('a poster shows a second of the video, the first one too', () => {
  const posterAt = (posterSeconds: number) =>
    issuesOf(model({ items: [item('squat')] }, { posterSeconds })).filter((line) => line.includes('poster'))
  expect(posterAt(0)).toEqual([])
  expect(posterAt(154.9)).toEqual([])
  expect(posterAt(155)).toEqual([
    'error posterSeconds: The poster cannot show second 155, for the video lasts 155 s: choose an earlier one, or clear it.',
  ])
})

/** Few of these blocks would be good training. */
const check = (block: BlockModel, expected: string, said: WorkoutModel = {}) =>
  expect(
    issuesOf(model(block, said))
      .filter((line) => !line.includes('twice running'))
      .join('\n'),
  ).toBe(expected)

test('a good workout has no issue', () => check({ items: [item('squat'), item('lunge')] }, ''))

test('an item names an exercise that exists and has a usable clip', () => {
  check(
    { items: [item('')] },
    'error blocks.1.items.0.exercise: No exercise is chosen: choose one, or remove the item.',
  )
  for (const name of ['nobody', 'constructor'])
    check(
      { items: [item(name)] },
      `error blocks.1.items.0.exercise: The exercise “${name}” does not exist, or is not published: choose another one.`,
    )
  check(
    { items: [item('ghost')] },
    'error blocks.1.items.0.exercise: “ghost” has no usable clip: give it one, wait until its clip is processed, or choose another exercise.',
  )
})

test('every figure has its range', () => {
  check({ items: [item('squat')], rounds: 21 }, 'error blocks.1.rounds: Rounds must be from 1 to 20, not 21.')
  check(
    { items: [item('squat', { target: 'time', workSeconds: 4 })] },
    'error blocks.1.items.0.workSeconds: Work (seconds) must be from 5 to 300, not 4.',
  )
  check(
    { items: [item('squat', { target: 'reps', reps: 1.5 })] },
    'error blocks.1.items.0.reps: Repetitions must be a whole number, not 1.5.',
  )
  check(
    { items: [item('squat'), { kind: 'rest', seconds: 4 }, item('squat')] },
    'error blocks.1.items.1.seconds: Length (seconds) must be from 5 to 600, not 4.',
  )
  check(
    { items: [{ kind: 'message', text: ' ', seconds: 121 }] },
    [
      'error blocks.1.items.0.seconds: Length (seconds) must be from 3 to 120, not 121.',
      'error blocks.1.items.0.text: The text is missing: write something here.',
    ].join('\n'),
  )
  check(
    { items: [item('squat')] },
    'error defaults.prepareSeconds: Prepare (seconds) must be from 0 to 60, not 61.',
    { defaults: { prepareSeconds: 61 } },
  )
  check({ items: [] }, 'error blocks.1.items: Items: there must be at least 1, not 0. Add one.')
})

test('a rest of 0 is allowed', () => {
  check({ restSeconds: 0, items: [item('squat', { restAfterSeconds: 0 }), item('squat')] }, '')
})

test('a workout lasts from 10 s to 2 h', () => {
  const defaults = { prepareSeconds: 0, workSeconds: 5, restBetweenRoundsSeconds: 0 }
  expect(issuesOf({ title: 'Legs', defaults: { ...defaults, workSeconds: 5 }, blocks: [warmup] })).toEqual([])
  const tiny: BlockModel = { phase: 'warmup', items: [item('squat', { target: 'reps', reps: 1 })] }
  expect(issuesOf({ title: 'Legs', defaults, blocks: [tiny] })).toEqual([
    'error blocks: The workout lasts 0:07; it must last at least 0:10: add work or rounds.',
  ])
  const long: BlockModel = { rounds: 20, items: [item('squat', { target: 'time', workSeconds: 300 })] }
  check(
    long,
    'error blocks: The workout lasts 2:00:55; it may last at most 2:00:00: remove blocks, items or rounds.',
  )
})

test('a workout without an exercise is refused', () => {
  const blocks: BlockModel[] = [{ phase: 'warmup', items: [{ kind: 'message', text: 'Hello' }] }]
  expect(issuesOf({ title: 'Legs', blocks })).toEqual([
    'error blocks: The workout has no exercise: add at least one.',
  ])
  expect(issuesOf({ title: 'Legs' })).toEqual([
    'error blocks: Blocks: there must be at least 1, not 0. Add one.',
  ])
})

test('an item of an emom ends within its interval, both sides and the switch included', () => {
  check({ format: 'emom', items: [item('squat', { target: 'time', workSeconds: 60 })] }, '')
  check(
    { format: 'emom', items: [item('lunge')] },
    'error blocks.1.items.0.workSeconds: “lunge” takes 85 s, longer than the interval of 60 s: ask for less work, or for a longer interval.',
  )
  check(
    { format: 'emom', items: [item('squat', { target: 'reps', reps: 31 })] },
    'error blocks.1.items.0.reps: “squat” takes 62 s, longer than the interval of 60 s: ask for less work, or for a longer interval.',
  )
  check({ format: 'emom', items: [item('squat', { target: 'reps', reps: 31 })] }, '', { intensity: 'high' })
})

test('a tabata’s times are fixed', () => {
  check({ format: 'tabata', workSeconds: 20, restSeconds: 10, rounds: 8, items: [item('squat')] }, '')
  const rest = 'which is always 20 s of work and 10 s of rest: clear it, or choose another format.'
  check(
    { format: 'tabata', workSeconds: 30, items: [item('squat')] },
    `error blocks.1.workSeconds: Work (seconds) cannot be 30 in a tabata, ${rest}`,
  )
  check(
    { format: 'tabata', items: [item('squat', { target: 'reps', reps: 9 })] },
    `error blocks.1.items.0.target: The target cannot be 9 in a tabata, ${rest}`,
  )
})

test('both sides of an exercise get equal time in a tabata', () => {
  check({ format: 'tabata', items: [item('lunge'), item('squat')] }, '')
  check(
    { format: 'tabata', items: [item('squat'), item('squat'), item('lunge'), item('squat'), item('squat')] },
    '',
  )
  check(
    { format: 'tabata', items: [item('lunge'), item('squat'), item('squat')] },
    'error blocks.1.items.0.side: “lunge” has two sides and comes 3 times in this tabata, so they would not get equal time: choose one side, or have 1, 2 or 4 exercises.',
  )
})

test('a block under one clock needs a time cap and takes exercises only', () => {
  check(
    { format: 'for_time', items: [item('squat')] },
    'error blocks.1.timeCapSeconds: A block in the format for time needs a time cap: enter 30 to 3600 seconds.',
  )
  check(
    { format: 'amrap', timeCapSeconds: 300, items: [item('squat'), { kind: 'message', text: 'Drink' }] },
    'error blocks.1.items.1.kind: A block in the format amrap takes exercises only: move this item to another block.',
  )
})

test('repetitions are counted by somebody', () => {
  const message =
    '“pushUp” is counted in repetitions, but nobody has said how many: enter them here or as the exercise’s default.'
  check({ items: [item('pushUp')] }, `error blocks.1.items.0.reps: ${message}`)
  check({ items: [item('pushUp', { target: 'time' })] }, '')
  check({ format: 'amrap', timeCapSeconds: 300, items: [item('pushUp')] }, '')
})

test('what has no effect is said to have none', () => {
  check(
    { format: 'superset', restSeconds: 5, items: [item('squat', { restAfterSeconds: 9 }), item('squat')] },
    [
      'warning blocks.1.restSeconds: Rest (seconds) (5) has no effect in the format superset: clear it.',
      'warning blocks.1.items.0.restAfterSeconds: Rest after (seconds) (9) has no effect in the format superset: clear it.',
    ].join('\n'),
  )
  check(
    { restAfterSeconds: 30, items: [item('squat'), { kind: 'rest', seconds: 30 }] },
    [
      'warning blocks.1.items.1: Nothing follows this rest, so it is not shown: remove it, or add an exercise after it.',
      'warning blocks.1.restAfterSeconds: No block follows, so this rest (30 s) is not shown: clear it.',
    ].join('\n'),
  )
})

test('a side that means nothing, or cannot be shown, is warned of', () => {
  check(
    { items: [item('squat', { side: 'left' })] },
    'warning blocks.1.items.0.side: “squat” does not work one side at a time, so “left” means nothing here: choose “auto”.',
  )
  check(
    { items: [item('sign')] },
    'warning blocks.1.items.0.side: “sign” may not be mirrored, so the right side is shown with the clip of the other side.',
  )
})

test('a main part without a warm-up, and high impact for beginners, are warned of', () => {
  expect(issuesOf({ title: 'Legs', blocks: [{ items: [item('squat')] }, warmup] })).toEqual([
    'warning blocks: There is a main part but no warm-up before it: add a block with the phase warm-up.',
  ])
  check({ items: [item('jump'), item('jump')] }, '', { level: 'advanced' })
  check(
    { items: [item('jump'), item('jump')] },
    'warning blocks.1.items.0.exercise: “jump” has high impact, and the workout is for beginners: choose an easier variant, or another level.',
    { level: 'beginner' },
  )
})

test('the same movement twice running is warned of in the main part, rests between them or not', () => {
  const own = {
    hop: known('hop', { movementPattern: 'jump' }),
    leap: known('leap', { movementPattern: 'jump' }),
    plank: known('plank', { movementPattern: null }),
  }
  const rest: ItemModel = { kind: 'rest', seconds: 10 }
  const advice = (phase: 'main' | 'cooldown', ...items: ItemModel[]) =>
    validateWorkout({ exercises: own, model: { blocks: [{ items, phase }], title: 'Jumps' } })
      .filter(({ path }) => path !== 'blocks')
      .map(({ key, path }) => `${key} ${path}`)
  expect(advice('main', item('hop'), rest, item('leap'))).toEqual([
    'workout.sameMovement blocks.0.items.2.exercise',
  ])
  expect(advice('main', item('plank'), item('plank'))).toEqual([
    'workout.twiceRunning blocks.0.items.1.exercise',
  ])
  expect(advice('main', item('hop'), item('plank'), item('leap'))).toEqual([])
  expect(advice('cooldown', item('hop'), item('leap'))).toEqual([])
})

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null })
const anyBlock: fc.Arbitrary<BlockModel> = fc.record({
  phase: fc.constantFrom('warmup', 'main'),
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
  rounds: fc.integer({ min: 1, max: 3 }),
  workSeconds: maybe(fc.integer({ min: 5, max: 40 })),
  timeCapSeconds: maybe(fc.integer({ min: 30, max: 300 })),
  items: fc.array(
    fc.record({
      kind: fc.constantFrom('exercise', 'exercise', 'rest', 'message'),
      exercise: fc.constantFrom('squat', 'lunge', 'sign', 'pushUp', 'ghost'),
      target: fc.constantFrom(null, 'time', 'reps'),
      workSeconds: maybe(fc.integer({ min: 5, max: 60 })),
      reps: maybe(fc.integer({ min: 1, max: 30 })),
      side: fc.constantFrom('auto', 'left', 'right', 'both_sides'),
      seconds: fc.integer({ min: 5, max: 60 }),
      text: fc.constant('Drink'),
    }),
    { minLength: 1, maxLength: 4 },
  ),
})

test('a workout without an error always has a timeline', () => {
  let planned = 0
  fc.assert(
    fc.property(fc.array(anyBlock, { minLength: 1, maxLength: 2 }), (blocks) => {
      const workout: WorkoutModel = { title: 'Any', blocks }
      if (validateWorkout({ exercises, model: workout }).some(({ level }) => level === 'error')) return
      planTimeline(
        snapshotOfModel({ exercises, id: 'w', locale: 'en', model: workout, sounds: noSounds, speed: 1 }),
      )
      planned += 1
    }),
    { numRuns: 200, seed: 7 },
  )
  expect(planned).toBeGreaterThan(20)
})
