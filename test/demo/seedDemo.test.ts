import type { TestPayload } from '../helpers/openTestPayload.ts'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { slugs } from '../../src/collections/slugs.ts'
import { clipName } from '../../src/demo/clips/clipName.ts'
import { categories } from '../../src/demo/content/categories.ts'
import { exercises } from '../../src/demo/content/exercises.ts'
import { workouts } from '../../src/demo/content/workouts.ts'
import { demoDrawings } from '../../src/demo/demoDrawings.ts'
import { seedDemo } from '../../src/demo/seedDemo.ts'
import { openTestPayload } from '../helpers/openTestPayload.ts'
import { tinyClip } from '../jobs/tinyClip.ts'

let cms: TestPayload
let clipsDir: string

beforeAll(async () => {
  cms = await openTestPayload()
  clipsDir = await mkdtemp(join(tmpdir(), 'repreel-demo-'))
  const clip = await tinyClip()
  for (const drawing of demoDrawings) await writeFile(join(clipsDir, clipName(drawing)), clip)
})
afterAll(async () => {
  await cms.close()
  await rm(clipsDir, { force: true, recursive: true })
})

const seed = (clipTimeoutMs?: number) =>
  seedDemo({ clipTimeoutMs, clipsDir, log: () => {}, payload: cms.payload })

/** What ingest leaves behind, written as ingest writes it: past the hooks. */
const ingestAll = async () => {
  const { docs } = await cms.payload.find({ collection: slugs.clips, depth: 0, pagination: false })
  for (const { id } of docs)
    await cms.payload.db.updateOne({
      collection: slugs.clips,
      data: {
        normalised: { durationMs: 3000, frameRate: 30, hash: 'a'.repeat(64), heightPx: 720, widthPx: 1280 },
        status: 'usable',
      },
      id,
    })
}

const counts = async () =>
  Promise.all(
    [slugs.categories, slugs.clips, slugs.exercises, slugs.workouts].map(
      async (collection) => (await cms.payload.count({ collection })).totalDocs,
    ),
  )

test('without a worker the seed ends with what to do, and no workout is published', async () => {
  await expect(seed(0)).rejects.toThrow('only 0 of 26 demo clips were usable after 0 s: is a worker running?')
  expect((await cms.payload.count({ collection: slugs.workouts })).totalDocs).toBe(0)
})

test('a second run completes what the first one began', async () => {
  await ingestAll()
  await seed()
  expect(await counts()).toEqual([categories.length, exercises.length, exercises.length, workouts.length])
})

test('another run adds nothing, and the drawn clips are still in their folder', async () => {
  const [before, renders] = [await counts(), await cms.payload.count({ collection: slugs.renders })]
  await seed()
  expect(await counts()).toEqual(before)
  expect(await cms.payload.count({ collection: slugs.renders })).toEqual(renders)
  expect(await readdir(clipsDir)).toHaveLength(demoDrawings.length)
})

test('every workout is published once, with a title in both languages and no message to its editor but advice', async () => {
  for (const { slug, title } of workouts)
    for (const locale of ['en', 'fr'] as const) {
      const { docs } = await cms.payload.find({
        collection: slugs.workouts,
        fallbackLocale: false,
        locale,
        where: { slug: { equals: slug } },
      })
      expect(docs[0]).toMatchObject({ _status: 'published', title: title[locale] })
    }
  const { docs } = await cms.payload.find({ collection: slugs.renders, depth: 0, pagination: false })
  expect(docs.map(({ revision }) => revision)).toEqual([1, 1, 1])
})

test('blocks and messages are French in French, and English in English', async () => {
  const wordsIn = async (locale: 'en' | 'fr') => {
    const { docs } = await cms.payload.find({
      collection: slugs.workouts,
      depth: 0,
      fallbackLocale: false,
      locale,
      where: { slug: { equals: 'full-body-start-to-finish' } },
    })
    const blocks = docs[0]?.blocks ?? []
    return [
      ...blocks.map(({ name }) => name),
      blocks.flatMap(({ items }) => items).find(({ text }) => text)?.text,
    ]
  }
  expect(await wordsIn('en')).toEqual([
    'Warm-up',
    'Strength and balance',
    'Cool-down',
    'Take a sip of water and slow your breath',
  ])
  expect(await wordsIn('fr')).toEqual([
    'Échauffement',
    'Force et équilibre',
    'Retour au calme',
    'Buvez une gorgée d’eau et ralentissez votre souffle',
  ])
})

test('exercises are published in both languages with their variants and their licence', async () => {
  const find = async (locale: 'en' | 'fr') =>
    (
      await cms.payload.find({
        collection: slugs.exercises,
        depth: 1,
        fallbackLocale: false,
        locale,
        where: { slug: { equals: 'push-up' } },
      })
    ).docs[0]
  expect(await find('en')).toMatchObject({
    _status: 'published',
    easierVariants: [{ slug: 'knee-push-up' }],
    licence: { author: 'Repreel', license: 'CC0-1.0' },
    name: 'Push-up',
  })
  expect(await find('fr')).toMatchObject({ _status: 'published', name: 'Pompes' })
})
