import type { PickerAnswer } from '../../src/core/picker/types.ts'
import type { FetchApi } from '../jobs/createFetch.ts'
import type { TestPayload } from '../helpers/openTestPayload.ts'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { fillCatalogue } from '../../bench/search/fillCatalogue.ts'
import { slugs } from '../../src/collections/slugs.ts'
import { poolOf } from '../../src/adapters/payload/poolOf.ts'
import { makeClip } from '../cms/content.ts'
import { signIn } from '../cms/signIn.ts'
import { createFetch } from '../jobs/createFetch.ts'
import { openTestPayload } from '../helpers/openTestPayload.ts'

const COUNT = 1000
let cms: TestPayload
let fetchApi: FetchApi

beforeAll(async () => {
  cms = await openTestPayload()
  await fillCatalogue({ count: COUNT, payload: cms.payload })
  fetchApi = await signIn(cms, 'editor')
})
afterAll(() => cms.close())

const ask = async (query: string): Promise<PickerAnswer> => {
  const response = await fetchApi(`/repreel/exercise-picker?${query}`)
  expect(response.status).toBe(200)
  return (await response.json()) as PickerAnswer
}

/** What the rows themselves say. */
const count = async (where: string): Promise<number> => {
  const { rows } = await poolOf(cms.payload).query(
    `SELECT count(*)::integer AS n FROM exercises WHERE ${where}`,
  )
  return (rows as [{ n: number }])[0].n
}

test('the pages of a thousand exercises hold each of them once', async () => {
  const first = await ask('limit=100')
  expect(first).toMatchObject({ catalogue: COUNT, pages: 10, total: COUNT })
  const pages = await Promise.all(first.cards.slice(0, 10).map((_, i) => ask(`limit=100&page=${i + 1}`)))
  const ids = pages.flatMap(({ cards }) => cards.map(({ id }) => id))
  expect(new Set(ids).size).toBe(COUNT)
})

test('filters answer what the rows say, each facet without its own', async () => {
  const answer = await ask('level=beginner&impact=low,none&limit=1')
  expect(answer.total).toBe(await count(`level = 'beginner' AND impact IN ('low', 'none')`))
  expect(answer.facets.level.find(({ value }) => value === 'advanced')?.count).toBe(
    await count(`level = 'advanced' AND impact IN ('low', 'none')`),
  )
  expect(answer.facets.noJump).toBe(answer.total)
  const mats = await ask('equipment=mat,none&noJump=true&limit=1')
  expect(mats.total).toBe(
    await count(`impact <> 'high' AND (NOT EXISTS (SELECT FROM exercises_equipment AS e WHERE e.parent_id = exercises.id)
      OR EXISTS (SELECT FROM exercises_equipment AS e WHERE e.parent_id = exercises.id AND value = 'mat'))`),
  )
})

test('names are searched in all languages, with typing errors, and shown in the one that is edited', async () => {
  const french = await ask('q=gainagge&locale=fr&limit=1')
  expect(french.corrected).toBe('gainage')
  expect(french.cards[0]?.name).toMatch(/gainage/)
  expect((await ask('q=gainage&locale=en&limit=1')).cards[0]?.name).toMatch(/plank/)
})

test('no page reads a document, but for those that were saved since', async () => {
  await ask('limit=10')
  const find = vi.spyOn(cms.payload.db, 'find')
  await ask('q=squat&limit=100')
  expect(find).not.toHaveBeenCalled()
  const { cards } = await ask('limit=1')
  const clip = await makeClip(cms.payload)
  await cms.payload.update({
    collection: slugs.exercises,
    data: { clip: clip.id, name: 'Aardvark walk' },
    id: Number(cards[0]!.id),
  })
  find.mockClear()
  expect((await ask('q=aardvark')).cards.map(({ name }) => name)).toEqual(['Aardvark walk'])
  const wheres = find.mock.calls.map(([{ where }]) => where)
  expect(wheres).toContainEqual({ id: { in: [cards[0]!.id] } })
  find.mockRestore()
})

test('what was never published is there as it was saved last, marked, and says how its clip stands', async () => {
  const clip = await makeClip(cms.payload, 'processing')
  const made = await cms.payload.create({
    collection: slugs.exercises,
    data: { clip: clip.id, name: 'Zzz first' },
    draft: true,
  })
  await cms.payload.update({
    collection: slugs.exercises,
    data: { name: 'Zebra crawl' },
    draft: true,
    id: made.id,
  })
  const { cards } = await ask('q=zebra')
  expect(cards).toMatchObject([
    { clip: null, clipStatus: 'processing', isPublished: false, name: 'Zebra crawl' },
  ])
  await cms.payload.delete({ collection: slugs.exercises, id: made.id })
  expect((await ask('q=zebra')).total).toBe(0)
})

test.each(['level=expert', 'page=0', 'limit=101', 'sort=name', `q=${'x'.repeat(101)}`])(
  '%.20s is refused with what is wrong',
  async (query) => {
    const response = await fetchApi(`/repreel/exercise-picker?${query}`)
    expect(response.status).toBe(400)
    expect(((await response.json()) as { detail: string }).detail).toContain('is not possible')
  },
)

test('only staff may ask', async () => {
  expect((await createFetch(cms)('/repreel/exercise-picker')).status).toBe(403)
})
