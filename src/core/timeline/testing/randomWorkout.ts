import type { Arbitrary } from 'fast-check'
import type { BlockFormat, BlockSnapshot, ExerciseSnapshot, ItemSnapshot, WorkoutSnapshot } from '../types.ts'
import fc from 'fast-check'
import { block, exercise, item, message, rest, workout } from './builders.ts'

const maybe = <T>(arbitrary: Arbitrary<T>): Arbitrary<T | null> => fc.option(arbitrary, { nil: null })

/** Four exercises of every laterality and measurement, so that items can share them. */
const randomExercises: Arbitrary<Record<string, ExerciseSnapshot>> = fc
  .array(
    fc.record({
      laterality: fc.constantFrom('bilateral', 'alternating', 'unilateral'),
      clipSide: fc.constantFrom('left', 'right', null),
      measurement: fc.constantFrom('time', 'reps', 'time_or_reps'),
      secondsPerRep: fc.integer({ min: 50, max: 2000 }).map((hundredths) => hundredths / 100),
      defaultReps: maybe(fc.integer({ min: 1, max: 30 })),
      defaultWorkSeconds: maybe(fc.integer({ min: 5, max: 300 })),
      name: fc.string({ minLength: 2, maxLength: 80 }),
    }),
    { minLength: 4, maxLength: 4 },
  )
  .map((list) => Object.fromEntries(list.map((said, i) => [`e${i}`, exercise(`e${i}`, said)])))

const randomExerciseItem: Arbitrary<ItemSnapshot> = fc
  .record({
    exerciseId: fc.constantFrom('e0', 'e1', 'e2', 'e3'),
    target: maybe(
      fc.oneof(
        fc.record({ kind: fc.constant('time' as const), seconds: maybe(fc.integer({ min: 5, max: 300 })) }),
        fc.record({ kind: fc.constant('reps' as const), reps: maybe(fc.integer({ min: 1, max: 50 })) }),
      ),
    ),
    side: fc.constantFrom('auto', 'left', 'right', 'both_sides'),
    restAfterSeconds: maybe(fc.integer({ min: 0, max: 300 })),
  })
  .map(({ exerciseId, ...said }) => item(exerciseId, said))

const randomItem: Arbitrary<ItemSnapshot> = fc.oneof(
  { weight: 6, arbitrary: randomExerciseItem },
  { weight: 1, arbitrary: fc.integer({ min: 5, max: 600 }).map(rest) },
  {
    weight: 1,
    arbitrary: fc.integer({ min: 3, max: 120 }).map((seconds) => message('Drink some water', seconds)),
  },
)

/** In an emom short enough for any interval, in a tabata one, two or four of them, as validation asks. */
const itemsOf = (format: BlockFormat): Arbitrary<ItemSnapshot[]> => {
  if (format === 'tabata')
    return fc
      .constantFrom(1, 2, 4)
      .chain((length) => fc.array(randomExerciseItem, { minLength: length, maxLength: length }))
  if (format === 'emom')
    return fc.array(fc.integer({ min: 5, max: 20 }).map(emomItem), { minLength: 1, maxLength: 4 })
  return fc.array(randomItem, { minLength: 1, maxLength: 6 })
}

const emomItem = (seconds: number): ItemSnapshot =>
  seconds % 5 === 0 ? rest(seconds) : item(`e${seconds % 4}`, { target: { kind: 'time', seconds } })

const formats: readonly BlockFormat[] = [
  'interval',
  'circuit',
  'straight_sets',
  'superset',
  'tabata',
  'emom',
  'amrap',
  'for_time',
]

const randomBlockOf = (format: BlockFormat): Arbitrary<BlockSnapshot> =>
  fc
    .record({
      items: itemsOf(format),
      rounds: fc.integer({ min: 1, max: 5 }),
      phase: fc.constantFrom('warmup', 'main', 'cooldown'),
      times: fc.record({
        workSeconds: maybe(fc.integer({ min: 5, max: 300 })),
        restSeconds: maybe(fc.integer({ min: 0, max: 300 })),
        restBetweenRoundsSeconds: maybe(fc.integer({ min: 0, max: 600 })),
      }),
      restAfterSeconds: maybe(fc.integer({ min: 0, max: 600 })),
      timeCapSeconds: fc.integer({ min: 60, max: 1800 }),
      // Two sides of at most 19 s and a switch of at most 10 s fit into any of these.
      intervalSeconds: maybe(fc.integer({ min: 50, max: 120 })),
    })
    .map(({ items, ...said }) => block(items, { ...said, format }))

const workoutOf = (blocks: Arbitrary<BlockSnapshot[]>): Arbitrary<WorkoutSnapshot> =>
  fc
    .record({
      blocks,
      exercises: randomExercises,
      speed: fc.constantFrom(0.5, 0.8, 1, 1.1, 1.25, 2),
      defaults: fc.record({
        prepareSeconds: fc.integer({ min: 0, max: 60 }),
        workSeconds: fc.integer({ min: 5, max: 300 }),
        restSeconds: fc.integer({ min: 0, max: 300 }),
        restBetweenRoundsSeconds: fc.integer({ min: 0, max: 600 }),
        sideSwitchSeconds: fc.integer({ min: 0, max: 10 }),
      }),
    })
    .map(({ blocks: list, ...said }) => workout(list, said))

/** Any workout that validation would accept, up to six blocks. */
export const randomWorkout = workoutOf(
  fc.array(fc.oneof(...formats.map(randomBlockOf)), { minLength: 1, maxLength: 6 }),
)

/** One block of the format wanted. */
export const randomWorkoutOf = (format: BlockFormat): Arbitrary<WorkoutSnapshot> =>
  workoutOf(randomBlockOf(format).map((one) => [one]))
