import type { GeneratorExercise, GeneratorParams, Training } from './types.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { planTimeline } from '../timeline/planTimeline.ts'
import { noSounds } from '../workout/noSounds.ts'
import { snapshotOfModel } from '../workout/snapshotOfModel.ts'
import { generateTraining } from './generateTraining.ts'
import { patternOf } from './patternOf.ts'
import { asked, candidate, randomCatalogue, randomParams, speeds } from './testing/randomCatalogue.ts'

type Asked = { catalogue: readonly GeneratorExercise[]; params: GeneratorParams }

const generate = ({ catalogue, params }: Asked) =>
  generateTraining({ catalogue, locale: 'en', params, speeds })

const trained = (said: Asked): Training => {
  const generation = generate(said)
  if ('problem' in generation) throw new Error(generation.problem.message)
  return generation.training
}

const timelineOf = ({ catalogue, training }: { catalogue: Asked['catalogue']; training: Training }) =>
  planTimeline(
    snapshotOfModel({
      exercises: Object.fromEntries(catalogue.map((exercise) => [exercise.id, exercise])),
      id: 'w',
      locale: 'en',
      model: training.model,
      sounds: noSounds,
      speed: 1,
    }),
  )

const used = ({ chosen }: Training): string[] => chosen.flatMap(({ exercises }) => [...exercises])

const always = (holds: (said: Asked & { training: Training }) => void, numRuns = 80): void => {
  let trainings = 0
  fc.assert(
    fc.property(randomCatalogue, randomParams, (catalogue, params) => {
      const generation = generate({ catalogue, params })
      if ('problem' in generation) return
      trainings += 1
      holds({ catalogue, params, training: generation.training })
    }),
    { numRuns, seed: 11 },
  )
  // Else the property says nothing.
  expect(trainings).toBeGreaterThan(numRuns / 3)
}

test('the same request has the same answer, in whatever order the catalogue comes', () =>
  always(({ catalogue, params, training }) =>
    expect(trained({ catalogue: catalogue.toReversed(), params })).toEqual(training),
  ))

test('the duration reported is that of the timeline', () =>
  always(({ catalogue, training }) => {
    const { frameRate, totalFrames } = timelineOf({ catalogue, training })
    expect(training.durationSeconds).toBeCloseTo(totalFrames / frameRate, 3)
  }))

/** How far each training is from the length asked for, over a range of lengths, times and pools. */
const eachLength = (said: { sides: boolean; rests: boolean }, holds: (asked: Length) => void) => {
  const range = fc.record({
    durationMinutes: fc.integer({ min: 3, max: 30 }),
    restSeconds: said.rests ? fc.integer({ min: 0, max: 40 }) : fc.constant(null),
    rounds: fc.constantFrom(1, 1, 2, 3),
    workSeconds: fc.constantFrom(20, 30, 40, 45, 60),
  })
  const pool = fc.array(
    fc.record({
      laterality: said.sides ? fc.constantFrom('bilateral', 'unilateral') : fc.constant('bilateral'),
      movementPattern: fc.constantFrom('squat', 'hinge', 'lunge', null),
    }),
    { minLength: 1, maxLength: 20 },
  )
  fc.assert(
    fc.property(range, pool, (range, pool) => {
      const catalogue = pool.map((one, i) => candidate(`e${i}`, one as Partial<GeneratorExercise>)) // values of the vocabulary
      const params = asked(range)
      const generation = generate({ catalogue, params })
      if ('problem' in generation) {
        expect(generation.problem.code).toBe('duration-impossible')
        return
      }
      const { training } = generation
      expect(training.askedSeconds).toBe(range.durationMinutes * 60)
      holds({ offSeconds: Math.abs(training.durationSeconds - training.askedSeconds!), params, training })
    }),
    { numRuns: 150, seed: 5 },
  )
}

type Length = { offSeconds: number; params: GeneratorParams; training: Training }

test('pauses that nobody has asked for make a training as long as asked, as far as they reach', () =>
  eachLength({ rests: false, sides: true }, ({ offSeconds, params, training }) => {
    const { rounds, workSeconds } = params
    const main = training.model.blocks![0]!
    const reach = rounds * 10 * (main.items!.length - 1) + 30 * (rounds - 1)
    const step = rounds * (2 * workSeconds + 5 + 20)
    // Where there is no rest to change, two pauses between rounds are changed by two seconds at least.
    const least = main.items!.length === 1 ? (rounds - 1) / 2 : 0
    expect(offSeconds).toBeLessThanOrEqual(Math.max(least, step / 2 - reach))
    for (const { restAfterSeconds } of main.items!.slice(0, -1))
      expect(Math.abs(restAfterSeconds! - 20)).toBeLessThanOrEqual(10)
    expect(Math.abs(main.restBetweenRoundsSeconds! - 60)).toBeLessThanOrEqual(30)
  }))

test('without one-sided exercises that is to the second where a round has three rests', () =>
  eachLength({ rests: false, sides: false }, ({ offSeconds, training }) => {
    if (training.model.blocks![0]!.items!.length > 3) expect(offSeconds).toBe(0)
  }))

test('rests that are asked for stay, and the training is within half an exercise, in all its rounds', () =>
  eachLength({ rests: true, sides: true }, ({ offSeconds, params, training }) => {
    const { restSeconds, rounds, workSeconds } = params
    const step = rounds * (2 * workSeconds + 5 + restSeconds!)
    expect(offSeconds).toBeLessThanOrEqual(Math.max(30, step / 2))
    for (const { restAfterSeconds } of training.model.blocks![0]!.items!.slice(0, -1))
      expect(restAfterSeconds).toBe(restSeconds)
  }))

test('of equal rests the last ones are changed, so that others stay as they are known', () => {
  const catalogue = Array.from({ length: 12 }, (_, i) => candidate(`e${i}`))
  const { durationSeconds, model } = trained({ catalogue, params: asked({ workSeconds: 45 }) })
  expect(durationSeconds).toBe(600)
  expect(model.blocks![0]!.items!.map(({ restAfterSeconds }) => restAfterSeconds)).toEqual([
    20,
    20,
    20,
    20,
    20,
    20,
    30,
    30,
    null,
  ])
})

test('every exercise satisfies what was asked', () =>
  always(({ catalogue, params, training }) => {
    for (const slug of used(training)) {
      const one = catalogue.find((exercise) => exercise.slug === slug)!
      if (params.noJump) expect(one.impact).not.toBe('high')
      if (params.quiet) expect(one.noise).toBe('quiet')
      if (params.equipment) expect(params.equipment).toEqual(expect.arrayContaining([...one.equipmentValues]))
      expect(one.contraindications.filter((each) => params.avoid.includes(each))).toEqual([])
    }
  }))

test('under noRepeat nothing comes twice, warm-up and cool-down included', () =>
  always(({ params, training }) => {
    if (!params.noRepeat) return
    const works = training.model.blocks!.flatMap(({ items, rounds }) =>
      Array.from({ length: rounds! }, () => items!.map(({ exercise }) => exercise)).flat(),
    )
    expect(new Set(works).size).toBe(works.length)
  }, 200))

test('no movement pattern comes twice running where the pool has two', () =>
  always(({ catalogue, params, training }) => {
    if (params.noRepeat) return
    const main = training.chosen.find(({ part }) => part === 'main')!.exercises
    const patterns = main.map((slug) => patternOf(catalogue.find((one) => one.slug === slug)!))
    const around = params.rounds > 1 ? [...patterns, patterns[0]!] : patterns
    const { filters } = training.pool.find(({ part }) => part === 'main')!
    if (filters.at(-1)!.left === 1 || new Set(patterns).size === 1) return
    // An odd circle of two patterns cannot be closed.
    if (params.rounds > 1 && new Set(patterns).size === 2 && patterns.length % 2 === 1) return
    around.slice(1).forEach((pattern, i) => expect(pattern).not.toBe(around[i]))
  }))

test('another seed is another training', () => {
  const catalogue = Array.from({ length: 30 }, (_, i) => candidate(`e${i}`))
  const choices = ['1', '2', '3'].map((seed) => used(trained({ catalogue, params: asked({ seed }) })).join())
  expect(new Set(choices).size).toBe(3)
})

test('two sides count once, and take twice the work and the switch', () => {
  const catalogue = [candidate('lunge', { laterality: 'unilateral' })]
  const params = asked({ exercises: ['lunge'], noRepeat: true })
  // 10 prepare, 40, 5 switch, 40, 5 outro.
  expect(trained({ catalogue, params }).durationSeconds).toBe(100)
})

test('a pool that is too small says what is needed, what there is and what to loosen', () => {
  const catalogue = [
    ...Array.from({ length: 8 }, (_, i) => candidate(`mat${i}`, { equipmentValues: ['mat'] })),
    ...Array.from({ length: 3 }, (_, i) => candidate(`e${i}`)),
  ]
  const params = asked({ equipment: [], noJump: true, noRepeat: true })
  expect(generate({ catalogue, params })).toMatchObject({
    problem: { code: 'pool-too-small', part: 'main', needed: 10, available: 3, relax: 'equipment' },
  })
  expect(generate({ catalogue, params: asked({ levels: ['advanced'] }) })).toMatchObject({
    problem: { available: 0, needed: 1, relax: 'levels' },
  })
  expect(generate({ catalogue: [], params: asked() })).toMatchObject({
    problem: { available: 0, needed: 1, relax: null },
  })
})

test('what is named must be there, have a clip, and satisfy what else is asked', () => {
  const catalogue = [candidate('jump', { impact: 'high' }), candidate('new', { clip: null })]
  const problemOf = (said: Partial<GeneratorParams>) => generate({ catalogue, params: asked(said) })
  expect(problemOf({ exercises: ['jmp'] })).toMatchObject({
    problem: { code: 'unknown-exercise', names: ['jmp'] },
  })
  expect(problemOf({ exclude: ['jmp'] })).toMatchObject({ problem: { code: 'unknown-exercise' } })
  expect(problemOf({ exercises: ['new'] })).toMatchObject({
    problem: { code: 'clip-missing', exercise: 'new' },
  })
  expect(problemOf({ exercises: ['jump'], noJump: true })).toMatchObject({
    problem: { code: 'conflict', exercise: 'jump', filter: 'noJump' },
  })
  expect(problemOf({ include: ['id-jump'], exclude: ['jump'] })).toMatchObject({
    problem: { code: 'conflict', filter: 'exclude' },
  })
  expect(problemOf({ exercises: ['jump'], noRepeat: true, rounds: 2 })).toMatchObject({
    problem: { code: 'conflict', filter: 'noRepeat' },
  })
  expect(problemOf({ durationMinutes: 1, workSeconds: 300 })).toMatchObject({
    problem: { code: 'duration-impossible', seconds: 315, limitSeconds: 60 },
  })
})

test('every filter tells what it left', () => {
  const catalogue = [
    candidate('a'),
    candidate('b', { impact: 'high' }),
    candidate('c', { noise: 'loud' }),
    candidate('d', { clip: null }),
  ]
  const { pool } = trained({ catalogue, params: asked({ noJump: true, quiet: true }) })
  expect(pool[0]).toEqual({
    part: 'main',
    catalogue: 4,
    filters: [
      { filter: 'clip', value: true, left: 3 },
      { filter: 'noJump', value: true, left: 2 },
      { filter: 'quiet', value: true, left: 1 },
      { filter: 'modality', value: 'neither stretching nor breathing', left: 1 },
    ],
  })
})

/** Of everything that can be asked: a value that is not the default, and a catalogue in which it matters. */
const turned: { [Name in keyof GeneratorParams]: Partial<GeneratorParams> } = {
  seed: { seed: 'other' },
  durationMinutes: { durationMinutes: 12 },
  exercises: { exercises: ['e3', 'e1'], durationMinutes: null },
  intensity: { intensity: 'high' },
  workSeconds: { workSeconds: 30 },
  restSeconds: { restSeconds: 10 },
  rounds: { rounds: 2 },
  levels: { levels: ['advanced'] },
  exerciseIntensities: { exerciseIntensities: ['high'] },
  noJump: { noJump: true },
  noRepeat: { noRepeat: true, durationMinutes: 30 },
  quiet: { quiet: true },
  equipment: { equipment: [] },
  avoid: { avoid: ['knee'] },
  positions: { positions: ['prone'] },
  focus: { focus: ['abs'] },
  warmUp: { warmUp: true },
  coolDown: { coolDown: true },
  include: { include: ['e11'] },
  exclude: { exclude: ['e0', 'e1', 'e2', 'e3', 'e4', 'e5'] },
}

test.each(Object.entries(turned))('%s changes the answer', (_, said) => {
  const catalogue = Array.from({ length: 12 }, (__, i) =>
    candidate(`e${i}`, {
      contraindications: i % 2 === 0 ? ['knee'] : [],
      effort: i % 3 === 0 ? 'high' : 'low',
      equipmentValues: i % 2 === 0 ? ['mat'] : [],
      impact: i % 2 === 0 ? 'high' : 'none',
      level: i % 2 === 0 ? 'beginner' : 'advanced',
      modality: i < 10 ? 'mobility' : 'strength',
      muscles: i % 2 === 0 ? ['abs'] : ['quads'],
      noise: i % 2 === 0 ? 'loud' : 'quiet',
      position: i % 2 === 0 ? 'standing' : 'prone',
    }),
  )
  const { durationMinutes = 10 } = said
  const before = generate({ catalogue, params: asked({ durationMinutes: durationMinutes ?? 10 }) })
  const usual = said.durationMinutes === 12 ? generate({ catalogue, params: asked() }) : before
  expect(generate({ catalogue, params: asked(said) })).not.toEqual(usual)
})
