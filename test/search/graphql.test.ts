import { afterAll, beforeAll, expect, test } from 'vitest'
import { slugs } from '../../src/collections/slugs.ts'
import { createAsk, type Ask } from '../jobs/graphql.ts'
import { openLibrary, type Library } from './openLibrary.ts'

let library: Library
let ask: Ask

beforeAll(async () => {
  library = await openLibrary()
  ask = createAsk(library.payload)
  const legs = await library.category({ en: 'Legs', fr: 'Jambes' })
  const core = await library.category({ en: 'Core', fr: 'Tronc' })
  await library.exercise({ en: 'Squat', fr: 'Flexion' }, { category: legs, equipment: ['kettlebell'] })
  await library.exercise({ en: 'Plank' }, { category: core, equipment: [] })
  await library.workout({ en: 'Warm-up', fr: 'Échauffement' }, { categories: [legs.id], goal: 'mobility' })
  await library.workout({ en: 'Evening' }, { goal: 'strength' })
})
afterAll(() => library.close())

/** Its answer as plain objects. */
const answer = async (source: string): Promise<unknown> => {
  const { data, errors } = await ask({ source })
  if (errors) throw errors[0]!
  return JSON.parse(JSON.stringify(data)) as unknown
}

test('searchWorkouts finds what is misspelt, with the document, its facets and where it matched', async () => {
  expect(
    await answer(`{ searchWorkouts(q: "échaufement", locale: "fr", goal: [mobility, strength], maxMinutes: 60) {
      total page pages limit locale sort
      hits { slug title goal seconds posterUrl categories { slug name } match { field locale highlight { text isMatch } } workout { title level } }
      facets { category { value name count } level { value count } equipment { value count } }
    } }`),
  ).toEqual({
    searchWorkouts: {
      facets: {
        category: [{ count: 1, name: 'Jambes', value: 'legs' }],
        equipment: [{ count: 1, value: 'kettlebell' }],
        level: [{ count: 1, value: 'beginner' }],
      },
      hits: [
        {
          categories: [{ name: 'Jambes', slug: 'legs' }],
          goal: 'mobility',
          match: {
            field: 'title',
            highlight: [{ isMatch: true, text: 'Échauffement' }],
            locale: 'fr',
          },
          posterUrl: expect.stringMatching(/^\/api\/repreel\/versions\/.+\/poster\.webp$/) as string,
          seconds: 55,
          slug: 'warm-up',
          title: 'Échauffement',
          workout: { level: 'beginner', title: 'Échauffement' },
        },
      ],
      limit: 20,
      locale: 'fr',
      page: 1,
      pages: 1,
      sort: 'relevance',
      total: 1,
    },
  })
})

test('each argument of searchExercises changes its answer', async () => {
  const titles = async (args: string): Promise<string[]> => {
    const { searchExercises } = (await answer(
      `{ searchExercises(${args}) { hits { title exercise { name } } } }`,
    )) as { searchExercises: { hits: Array<{ title: string; exercise: { name: string } }> } }
    for (const { exercise, title } of searchExercises.hits) expect(exercise.name).toBe(title)
    return searchExercises.hits.map(({ title }) => title)
  }
  expect(await titles('sort: title')).toEqual(['Plank', 'Squat'])
  expect(await titles('sort: title_desc')).toEqual(['Squat', 'Plank'])
  expect(await titles('sort: title, limit: 1, page: 2')).toEqual(['Squat'])
  expect(await titles('q: "sqaut"')).toEqual(['Squat'])
  expect(await titles('q: "squat", locale: "fr"')).toEqual(['Flexion'])
  expect(await titles('category: ["core"]')).toEqual(['Plank'])
  expect(await titles('equipment: [none]')).toEqual(['Plank'])
  expect(await titles('muscles: [abs]')).toEqual([])
  expect(await titles('impact: [high]')).toEqual([])
  expect(await titles('level: [advanced]')).toEqual([])
})

test('a wrong argument is an error that quotes it', async () => {
  await expect(answer('{ searchWorkouts(limit: 500) { total } }')).rejects.toThrow(
    '“500” is not possible for limit',
  )
  await expect(answer('{ searchWorkouts(category: ["nowhere"]) { total } }')).rejects.toThrow('“nowhere”')
  await expect(answer('{ searchWorkouts(level: [heroic]) { total } }')).rejects.toThrow('"heroic"')
  await expect(answer('{ searchExercises(goal: [strength]) { total } }')).rejects.toThrow('"goal"')
})

test('a stored text that is behind its document shows nothing more than the document does', async () => {
  const { payload } = library
  const { docs } = await payload.find({ collection: slugs.exercises, where: { slug: { equals: 'plank' } } })
  // Past every hook, as nothing of ours writes.
  await payload.db.updateOne({ collection: slugs.exercises, data: { _status: 'draft' }, id: docs[0]!.id })
  expect(await answer('{ searchExercises(q: "plank") { hits { exercise { name } } } }')).toEqual({
    searchExercises: { hits: [{ exercise: null }] },
  })
})
