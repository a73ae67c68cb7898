import type { Category, Exercise, Workout } from '../../src/generated/payload-types.ts'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dbOf } from '../../src/adapters/payload/dbOf.ts'
import { searchHealth } from '../../src/adapters/payload/search/searchHealth.ts'
import { slugs } from '../../src/collections/slugs.ts'
import { responsesOf } from '../../src/graphql/cache/responsesOf.ts'
import { openLibrary, type Library } from './openLibrary.ts'

let library: Library
let legs: Category
let core: Category
let squat: Exercise
let warmUp: Workout

beforeAll(async () => {
  library = await openLibrary()
  legs = await library.category({ en: 'Legs', fr: 'Jambes' })
  core = await library.category({ en: 'Core', fr: 'Tronc' })
  squat = await library.exercise({ en: 'Squat', fr: 'Flexion' }, { aliases: ['Air squat'], category: legs })
  await library.exercise(
    { en: 'Squat jump' },
    { category: legs, equipment: [], impact: 'high', level: 'advanced' },
  )
  await library.exercise(
    { en: 'Wall sit' },
    { category: legs, instructions: [{ text: 'As in a squat, but still.' }] },
  )
  await library.exercise(
    { en: 'Goblet squat', fr: 'Flexion au gobelet' },
    { category: legs, equipment: ['kettlebell'], primaryMuscles: ['glutes'] },
  )
  await library.exercise({ en: 'Plank', fr: 'Gainage' }, { category: core, primaryMuscles: ['abs'] })
  warmUp = await library.workout(
    { en: 'Morning warm-up', fr: 'Échauffement du matin' },
    { categories: [legs.id], goal: 'mobility', tags: ['Réveil'] },
  )
  await library.workout({ en: 'Long legs' }, { blocks: long, goal: 'strength', level: 'advanced' })
})
afterAll(() => library.close())

const long: Workout['blocks'] = [
  { format: 'circuit', items: [{ exercise: 1, kind: 'exercise' }], phase: 'main', rounds: 12 },
]

test('the extensions are there', async () => {
  expect(await searchHealth(dbOf(library.payload))).toEqual({ filled: true, missing: [], mode: 'similar' })
})

test('misspelt words find what was meant', async () => {
  for (const q of [
    'échaufement',
    'echauffement',
    'ECHAUFMENT',
    'échauffemetn matin',
    'warmup morning',
    'mornign',
  ])
    expect([q, await library.titles(`kind=workout&q=${q}`)]).toEqual([q, ['Morning warm-up']])
  for (const q of ['squatt', 'sqaut', 'sqat', 'suqat', 'squit'])
    expect([q, await library.titles(`q=${q}`)]).toEqual([q, expect.arrayContaining(['Squat', 'Squat jump'])])
  expect(await library.titles('q=planck')).toEqual(['Plank'])
  expect(await library.titles('q=reveil')).toEqual(['Morning warm-up'])
})

test('exchanged, doubled and missing letters are forgiven in every language, and what means nothing finds nothing', async () => {
  const made = [
    await library.exercise({ en: 'Burpee', fr: 'Burpee' }, { category: core }),
    await library.exercise({ en: 'Lunge', fr: 'Fente' }, { category: legs }),
    await library.exercise({ en: 'Push-up', fr: 'Pompes' }, { category: core }),
    await library.exercise({ en: 'Knee push-up', fr: 'Pompes sur les genoux' }, { category: core }),
  ]
  for (const locale of ['en', 'fr'])
    for (const [q, en, fr] of [
      ['sqautt', 'Squat', 'Flexion'],
      ['sqaut', 'Squat', 'Flexion'],
      ['quat', 'Squat', 'Flexion'],
      ['brupee', 'Burpee', 'Burpee'],
      ['burppe', 'Burpee', 'Burpee'],
      ['lugne', 'Lunge', 'Fente'],
      ['luunge', 'Lunge', 'Fente'],
      ['pompse', 'Push-up', 'Pompes'],
      ['flexoin', 'Squat', 'Flexion'],
      ['pushup', 'Push-up', 'Pompes'],
      ['échaufement', 'Morning warm-up', 'Échauffement du matin'],
    ] as const)
      expect([q, (await library.titles(`q=${q}&locale=${locale}`))[0]]).toEqual([
        q,
        locale === 'en' ? en : fr,
      ])
  for (const q of ['asdfgh', 'qwerty', 'zzyzx', 'xkcd', 'planet', 'lunch', 'banana', 'a1b2c3', 'burger'])
    expect([q, await library.titles(`q=${q}`)]).toEqual([q, []])
  for (const { id } of made) await library.payload.delete({ collection: slugs.exercises, id })
})

test('what is written so comes first, and alone: an error is looked for only where nothing is', async () => {
  const plant = await library.exercise({ en: 'Plant' }, { category: core })
  expect(await library.search('q=plan')).toMatchObject({ corrected: null, total: 2 })
  expect(await library.titles('q=plant')).toEqual(['Plant'])
  expect(await library.search('q=goblet+sqaut')).toMatchObject({ corrected: 'goblet squat', total: 1 })
  await library.payload.delete({ collection: slugs.exercises, id: plant.id })
})

test('a beginning of one letter is looked for in names alone, and no mark of ours is a word', async () => {
  expect(await library.titles('q=g&kind=exercise')).toEqual(['Goblet squat', 'Plank'])
  expect(await library.titles('q=b&kind=exercise')).toEqual([])
  for (const q of ['category', 'own', 'title', 'word'])
    expect([q, await library.titles(`q=${q}`)]).toEqual([q, []])
})

test('a document is found in every language, and shown in the reader’s', async () => {
  const { hits } = await library.search('q=gainage&locale=en')
  expect(hits.map(({ match, title }) => [title, match?.locale])).toEqual([['Plank', 'fr']])
  expect(await library.titles('q=plank&locale=fr')).toEqual(['Gainage'])
})

test('an exact title comes before its beginning, a word of a title, a text and what is alike', async () => {
  expect(await library.titles('q=squat&kind=exercise')).toEqual([
    'Squat',
    'Squat jump',
    'Goblet squat',
    'Wall sit',
  ])
  expect(await library.titles('q=jump')).toEqual(['Squat jump'])
})

test('the reader’s language comes before the others', async () => {
  const de = await library.exercise({ en: 'Pont', fr: 'Bridge' }, { category: core })
  const en = await library.exercise({ en: 'Bridge', fr: 'Pont' }, { category: core })
  const ids = async (locale: string) =>
    (await library.search(`q=bridge&locale=${locale}`)).hits.map(({ id }) => id)
  expect(await ids('en')).toEqual([en.id, de.id])
  expect(await ids('fr')).toEqual([de.id, en.id])
  for (const { id } of [de, en]) await library.payload.delete({ collection: slugs.exercises, id })
  expect(await ids('en')).toEqual([])
})

test('a category’s name finds what is in it, and says so', async () => {
  const { hits } = await library.search('q=jambes&kind=exercise')
  expect(hits).toHaveLength(4)
  expect(hits[0]?.match).toEqual({
    field: 'category',
    highlight: [{ isMatch: true, text: 'Jambes' }],
    locale: 'fr',
  })
  expect(await library.titles('q=gobelet+jambe')).toEqual(['Goblet squat'])
})

test('a hit says where its words were found, in pieces and without markup', async () => {
  const match = async (q: string) => (await library.search(`kind=exercise&q=${q}`)).hits[0]?.match
  expect(await match('goblt')).toMatchObject({
    field: 'title',
    highlight: [
      { isMatch: true, text: 'Goblet' },
      { isMatch: false, text: ' squat' },
    ],
  })
  expect(await match('air')).toMatchObject({ field: 'alias' })
  expect(await match('still')).toMatchObject({ field: 'instruction' })
})

test('each filter changes the answer, and they hold together', async () => {
  const count = async (query: string) => (await library.search(query)).total
  const counts = Object.fromEntries(
    await Promise.all(
      [
        '',
        'kind=workout',
        'kind=exercise',
        'category=core',
        'category=core,legs&kind=exercise',
        'level=advanced',
        'goal=mobility',
        'equipment=kettlebell',
        'equipment=none&kind=exercise',
        'equipment=none&equipment=kettlebell&kind=exercise',
        'impact=high',
        'muscles=abs',
        'minMinutes=5',
        'maxMinutes=5',
        'minMinutes=5&maxMinutes=6',
        'q=squat&level=advanced&impact=high',
      ].map(async (query) => [query, await count(query)] as const),
    ),
  )
  expect(counts).toEqual({
    '': 7,
    'category=core': 1,
    'category=core,legs&kind=exercise': 5,
    'equipment=kettlebell': 1,
    'equipment=none&equipment=kettlebell&kind=exercise': 2,
    'equipment=none&kind=exercise': 1,
    'goal=mobility': 1,
    'impact=high': 1,
    'kind=exercise': 5,
    'kind=workout': 2,
    'level=advanced': 2,
    'maxMinutes=5': 1,
    'minMinutes=5': 1,
    'minMinutes=5&maxMinutes=6': 0,
    'muscles=abs': 1,
    'q=squat&level=advanced&impact=high': 1,
  })
})

test('facets add up, and each shows what its own filter hides', async () => {
  const sum = (counts: ReadonlyArray<{ count: number }>) => counts.reduce((all, { count }) => all + count, 0)
  const all = await library.search('kind=exercise&locale=fr')
  expect(all.facets.category).toEqual([
    { count: 4, name: 'Jambes', value: 'legs' },
    { count: 1, name: 'Tronc', value: 'core' },
  ])
  expect([sum(all.facets.level), sum(all.facets.category), sum(all.facets.equipment)]).toEqual([5, 5, 5])
  expect(all.facets.equipment).toContainEqual({ count: 1, value: 'none' })
  const advanced = await library.search('kind=exercise&level=advanced')
  expect(advanced.total).toBe(1)
  expect(advanced.facets.level).toEqual(all.facets.level)
  expect(sum(advanced.facets.category)).toBe(1)
})

test('pages follow each other without a gap or a repetition, in every order', async () => {
  for (const sort of ['title', 'title_desc', 'newest', 'oldest', 'shortest', 'longest']) {
    const pages = await Promise.all(
      [1, 2, 3, 4].map((page) => library.search(`limit=2&page=${page}&sort=${sort}`)),
    )
    const ids = pages.flatMap(({ hits }) => hits.map(({ id, kind }) => `${kind} ${id}`))
    expect([sort, new Set(ids).size]).toEqual([sort, 7])
    expect(pages[0]).toMatchObject({ limit: 2, page: 1, pages: 4, total: 7 })
  }
  expect((await library.titles('sort=title')).slice(0, 3)).toEqual([
    'Goblet squat',
    'Long legs',
    'Morning warm-up',
  ])
  expect((await library.titles('sort=title_desc'))[0]).toBe('Wall sit')
  expect((await library.titles('sort=longest'))[0]).toBe('Long legs')
  expect((await library.titles('sort=shortest'))[0]).toBe('Morning warm-up')
  expect((await library.search('page=9000')).hits).toEqual([])
})

test('a wrong value is answered 400 and quoted', async () => {
  for (const [query, said] of [
    ['level=heroic', '“heroic” is not possible for level'],
    ['level=beginner,heroic', '“heroic”'],
    ['category=nowhere', 'There is no category “nowhere”; there are “legs”, “core”.'],
    ['limit=101', '“101” is not possible for limit'],
    ['page=0', '“0” is not possible for page'],
    ['page=x', '“x” is not possible for page'],
    ['locale=xx', '“xx” is not possible for locale: one of en, fr'],
    ['colour=red', '“colour” cannot be asked for'],
    ['minMinutes=9&maxMinutes=3', 'more than maxMinutes, which is 3'],
    ['kind=exercise&goal=strength', 'exercises have none'],
    ['kind=exercise&sort=longest', 'exercises have no length'],
    ['sort=relevance', 'there is none without q'],
    [`q=${'x'.repeat(10_240)}`, `“${'x'.repeat(60)}…” is not possible for q`],
    ['q=a+b+c+d+e+f+g+h+i+j+k+l+m', 'at most 12 words'],
    ['q=a&q=b', 'is not possible for q'],
  ]) {
    const response = await library.fetchApi(`/search?${query}`)
    expect([query, response.status, response.headers.get('content-type')]).toEqual([
      query,
      400,
      'application/problem+json',
    ])
    const problem = (await response.json()) as { code: string; detail: string }
    expect(problem.code).toBe('search-invalid')
    expect(problem.detail).toContain(said)
  }
})

test('signs, quotes and patterns are nothing but text', async () => {
  for (const q of ['💪', '%', '_', "'", '"', '\\', '\u0000', ':*', '&|!', '<->', '‮', '$1', "');--"])
    expect([q, (await library.search(`q=${encodeURIComponent(q)}`)).total]).toEqual([q, 0])
  for (const q of [
    "squat'; DROP TABLE workouts",
    'squat:*',
    "squat' | 'plank",
    'squat\u0000',
    '%squat%',
    '(squat',
  ])
    expect([q, (await library.titles(`kind=exercise&q=${encodeURIComponent(q)}`)).at(0) ?? null]).toEqual([
      q,
      q.includes('DROP') || q.includes('plank') ? null : 'Squat',
    ])
})

test('a rename is found at once, and the old name no longer', async () => {
  const { payload } = library
  await payload.update({ collection: slugs.exercises, data: { name: 'Kniebeuge' }, id: squat.id })
  expect(await library.titles('q=kniebeuge')).toEqual(['Kniebeuge'])
  expect(await library.titles('q=air&kind=exercise')).toEqual(['Kniebeuge'])
  expect((await library.titles('q=squat')).includes('Squat')).toBe(false)
  await payload.update({ collection: slugs.exercises, data: { name: 'Squat' }, id: squat.id })
  await payload.update({ collection: slugs.categories, data: { name: 'Trunk' }, id: core.id })
  expect(await library.titles('q=trunk')).toEqual(['Plank'])
  expect(await library.titles('q=core&locale=en')).toEqual([])
  await payload.update({ collection: slugs.categories, data: { name: 'Core' }, id: core.id })
})

test('drafts are not found: neither a new document nor a change that is not published', async () => {
  const { payload } = library
  await payload.update({
    collection: slugs.exercises,
    data: { _status: 'draft', name: 'Secret' },
    draft: true,
    id: squat.id,
  })
  expect(await library.titles('q=secret')).toEqual([])
  expect(await library.titles('q=air')).toEqual(['Squat'])
})

test('what is unpublished, unlisted or without a video is not found; a save that fails changes nothing', async () => {
  const { payload } = library
  const found = () => library.titles('q=morning')
  const change = (data: Partial<Workout>, fail = false) =>
    payload.update({ collection: slugs.workouts, context: { fail }, data, id: warmUp.id })
  await change({ visibility: 'unlisted' })
  expect(await found()).toEqual([])
  await change({ visibility: 'public' })
  expect(await found()).toEqual(['Morning warm-up'])
  await change({ _status: 'draft' })
  expect(await found()).toEqual([])
  await change({ _status: 'published' })
  expect(await found()).toEqual(['Morning warm-up'])
  await dbOf(payload).executeSql(`UPDATE renders SET status = 'failed' WHERE workout_id = $1`, [warmUp.id])
  expect(await found()).toEqual([])
  await dbOf(payload).executeSql(`UPDATE renders SET status = 'ready' WHERE workout_id = $1`, [warmUp.id])
  const transactionID = (await payload.db.beginTransaction())!
  await payload.update({
    collection: slugs.workouts,
    data: { _status: 'draft' },
    id: warmUp.id,
    req: { transactionID },
  })
  await payload.db.rollbackTransaction(transactionID)
  expect(await found()).toEqual(['Morning warm-up'])
})

test('who is not signed in is answered from the cache until something changes; a token, a cookie and a key never meet it', async () => {
  const { cache, hearsChanges } = responsesOf(library.payload)
  await until(() => hearsChanges())
  cache!.changed()
  const figures = () => cache!.figures()
  const ask = (headers: Record<string, string> = {}, query = '') =>
    library.fetchApi(`/search?q=plank${query}`, { headers })
  const credentials: Array<Record<string, string>> = [
    { authorization: 'none' },
    { cookie: 'payload-token=none' },
  ]
  const before = figures()
  for (const headers of credentials) {
    const response = await ask(headers)
    expect(response.headers.get('cache-control')).toBe('private, no-store')
    expect(response.headers.get('etag')).toBeNull()
  }
  expect((await ask({}, '&token=none')).status).toBe(400)
  expect(figures()).toEqual(before)
  const first = await ask()
  const etag = first.headers.get('etag')!
  expect([first.status, first.headers.get('cache-control')]).toEqual([
    200,
    'public, max-age=0, must-revalidate',
  ])
  const text = await first.text()
  expect(await (await ask({}, '&limit=20')).text()).toBe(text)
  const again = await ask({ 'if-none-match': etag })
  expect([again.status, await again.text()]).toEqual([304, ''])
  expect(figures()).toMatchObject({ hits: before.hits + 2, misses: before.misses + 1 })
  for (const headers of credentials) await ask({ ...headers, 'if-none-match': etag })
  expect(figures()).toMatchObject({ entries: 1, hits: before.hits + 2, misses: before.misses + 1 })
  const { docs } = await library.payload.find({
    collection: slugs.exercises,
    where: { slug: { equals: 'plank' } },
  })
  await library.payload.update({ collection: slugs.exercises, data: { name: 'Plank hold' }, id: docs[0]!.id })
  await until(async () => (await ask({ 'if-none-match': etag })).status === 200)
  expect(await (await ask()).text()).toContain('Plank hold')
  // What cannot be answered is not kept.
  const { entries } = figures()
  await library.fetchApi('/search?q=plank&category=nowhere')
  expect(figures().entries).toBe(entries)
  await responsesOf(library.payload).stop()
})

const until = async (holds: () => boolean | Promise<boolean>): Promise<void> => {
  const endMs = Date.now() + 10_000
  while (!(await holds())) {
    if (Date.now() > endMs) throw new Error('It did not come to hold within 10 s')
    await wait(5)
  }
}
