import type { Exercise } from '../../src/generated/payload-types.ts'
import type { z } from 'zod'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { slugs } from '../../src/collections/slugs.ts'
import { generateSchema } from '../../src/endpoints/generate/generateSchema.ts'
import { makeExercise } from '../cms/content.ts'
import { createAsk } from '../jobs/graphql.ts'
import { makeReader } from './makeReader.ts'
import { trainingStudio } from './trainingStudio.ts'

const { ask, squat, studio } = await trainingStudio()
const askGraphql = createAsk(studio.payload)
const { authorization, user } = await makeReader(studio.payload)
afterAll(() => studio.close())

type GenerateBody = z.infer<typeof generateSchema>

const odd: Partial<Exercise> = {
  contraindications: ['knee'],
  equipment: ['mat'],
  impact: 'high',
  intensity: 'high',
  level: 'advanced',
  noise: 'loud',
  position: 'prone',
  primaryMuscles: ['abs'],
}
const even: Partial<Exercise> = {
  equipment: [],
  impact: 'none',
  intensity: 'low',
  level: 'beginner',
  noise: 'quiet',
  position: 'standing',
  primaryMuscles: ['quads'],
}

beforeAll(async () => {
  // What would be made is told without making it.
  await studio.worker.stop()
  const category = typeof squat.category === 'number' ? squat.category : squat.category.id
  for (let i = 0; i < 12; i++)
    await makeExercise({
      data: {
        ...(i % 2 === 0 ? even : odd),
        category,
        clip: studio.clip.id,
        modality: i < 9 ? 'mobility' : 'strength',
        name: `Exercise ${i}`,
      },
      payload: studio.payload,
    })
})

/** Of everything that can be asked: a request, and the same with the one member turned. */
const turns: { [Name in keyof GenerateBody]-?: { base?: object; turned: GenerateBody[Name] } } = {
  aspect: { turned: '9:16' },
  avoid: { turned: ['knee'] },
  coolDown: { turned: true },
  durationMinutes: { turned: 6 },
  equipment: { turned: [] },
  exclude: { turned: ['exercise-0', 'exercise-1', 'exercise-2', 'exercise-3', 'exercise-4', 'exercise-5'] },
  exerciseIntensities: { turned: ['high'] },
  exercises: { base: { exercises: ['squat'] }, turned: ['squat', 'exercise-1'] },
  focus: { turned: ['abs'] },
  height: { turned: 480 },
  include: { turned: ['exercise-11', 'exercise-10'] },
  intensity: { turned: 'high' },
  levels: { turned: ['advanced'] },
  locale: { turned: 'fr' },
  look: { turned: 'burned' },
  noJump: { turned: true },
  noRepeat: { base: { durationMinutes: 6, rounds: 2 }, turned: true },
  positions: { turned: ['prone'] },
  quiet: { turned: true },
  restSeconds: { turned: 25 },
  rounds: { turned: 2 },
  seed: { turned: 'another' },
  voice: { turned: 'full' },
  warmUp: { turned: true },
  workSeconds: { turned: 30 },
}

test('every member of the body has its turn', () => {
  expect(Object.keys(turns).toSorted()).toEqual(Object.keys(generateSchema.shape).toSorted())
})

/** Not waiting: nobody makes it. */
const overHttp = async (body: object) => {
  const { body: answer } = await ask(body, { authorization, prefer: 'respond-async' })
  const { chosen, durationSeconds, id, pool } = answer
  expect(id, JSON.stringify(answer)).toBeTypeOf('string')
  return { chosen, durationSeconds, id, pool }
}

const overGraphql = async (input: object) => {
  const { data, errors } = await askGraphql({
    source: `mutation ($input: GenerateWorkoutInput!) { generateWorkout(input: $input, wait: false) {
      id chosen { part exercises } durationSeconds pool { part catalogue filters { filter value left } } } }`,
    user: { ...user, collection: slugs.users },
    variables: { input },
  })
  expect(errors).toBeUndefined()
  return JSON.parse(JSON.stringify((data as { generateWorkout?: unknown }).generateWorkout)) as unknown
}

test.each(Object.entries(turns))(
  '%s changes the answer, over HTTP and over GraphQL',
  async (name, { base = { durationMinutes: 4 }, turned }) => {
    const body = { ...base, [name]: turned }
    const answer = await overHttp(body)
    expect(answer).not.toEqual(await overHttp(base))
    expect(await overGraphql(body)).toEqual(answer)
  },
)
