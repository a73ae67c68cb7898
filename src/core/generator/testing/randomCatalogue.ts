import type { Arbitrary } from 'fast-check'
import type { GeneratorExercise, GeneratorParams } from '../types.ts'
import fc from 'fast-check'
import { plainExercise } from '../../workout/plainExercise.ts'
import { standInClip } from '../../workout/standInClip.ts'

/** Exercises for tests of the generator; what is not said is as harmless as can be. */
export const candidate = (slug: string, said: Partial<GeneratorExercise> = {}): GeneratorExercise => ({
  ...plainExercise({ id: `id-${slug}`, name: slug }),
  slug,
  clip: standInClip,
  contraindications: [],
  effort: 'moderate',
  equipmentValues: [],
  impact: 'low',
  level: 'beginner',
  modality: 'strength',
  movementPattern: null,
  muscles: ['quads'],
  noise: 'quiet',
  position: 'standing',
  ...said,
})

/** Ten minutes of anything. */
export const asked = (said: Partial<GeneratorParams> = {}): GeneratorParams => ({
  seed: '1',
  durationMinutes: said.exercises ? null : 10,
  exercises: null,
  intensity: 'medium',
  workSeconds: 40,
  restSeconds: null,
  rounds: 1,
  levels: null,
  exerciseIntensities: null,
  noJump: false,
  noRepeat: false,
  quiet: false,
  equipment: null,
  avoid: [],
  positions: null,
  focus: null,
  warmUp: false,
  coolDown: false,
  include: [],
  exclude: [],
  ...said,
})

export const speeds = { low: 0.8, medium: 1, high: 1.25 }

export const randomCatalogue: Arbitrary<GeneratorExercise[]> = fc
  .array(
    fc.record({
      laterality: fc.constantFrom('bilateral', 'alternating', 'unilateral'),
      movementPattern: fc.constantFrom('squat', 'hinge', 'lunge', 'jump', null),
      modality: fc.constantFrom('strength', 'cardio', 'mobility', 'stretching'),
      impact: fc.constantFrom('none', 'low', 'high'),
      effort: fc.constantFrom('low', 'moderate', 'high', null),
      noise: fc.constantFrom('quiet', 'loud', null),
      equipmentValues: fc.subarray(['mat', 'chair']),
      contraindications: fc.subarray(['knee', 'wrist']),
    }),
    { minLength: 1, maxLength: 60 },
  )
  .map((list) => list.map((said, i) => candidate(`e${i}`, said)))

const seldom = fc.constantFrom(false, false, true)

export const randomParams: Arbitrary<GeneratorParams> = fc
  .record({
    seed: fc.string({ maxLength: 8 }),
    durationMinutes: fc.integer({ min: 6, max: 40 }),
    workSeconds: fc.integer({ min: 20, max: 60 }),
    restSeconds: fc.integer({ min: 0, max: 30 }),
    rounds: fc.constantFrom(1, 1, 2, 3),
    noJump: seldom,
    noRepeat: seldom,
    quiet: seldom,
    equipment: fc.constantFrom(null, null, ['mat', 'chair'], ['mat'], []),
    avoid: fc.constantFrom([], [], ['knee'], ['knee', 'wrist']),
    warmUp: seldom,
    coolDown: seldom,
  })
  .map(asked)
