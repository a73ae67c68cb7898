import type { Exercise } from '../../src/generated/payload-types.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { slugs } from '../../src/collections/slugs.ts'
import { makeSquat, workoutData } from '../cms/content.ts'
import { openTestPayload, type TestPayload } from '../helpers/openTestPayload.ts'
import { makeVersion } from './makeVersion.ts'
import { startGraphQL, type GraphQLServer } from './startGraphQL.ts'

let cms: TestPayload
let server: GraphQLServer
let exercise: Exercise

beforeAll(async () => {
  cms = await openTestPayload()
  const { payload } = cms
  exercise = await makeSquat(payload)
  await payload.update({
    collection: slugs.exercises,
    data: { instructions: [{ text: 'Droit.' }], name: 'Accroupi' },
    id: exercise.id,
    locale: 'fr',
  })
  const workout = await payload.create({ collection: slugs.workouts, data: workoutData(exercise.id) })
  await payload.update({
    collection: slugs.workouts,
    data: { title: 'Sept minutes' },
    id: workout.id,
    locale: 'fr',
  })
  await makeVersion(payload, workout.id)
  server = await startGraphQL(cms)
})
afterAll(async () => {
  await server.close()
  await cms.close()
})

const ask = async (args: string, selection: string): Promise<Record<string, never>> => {
  const said = (await (await server.post(`{ workoutBySlug(${args}) { ${selection} } }`)).json()) as {
    data: { workoutBySlug: Record<string, never> }
    errors?: unknown
  }
  expect(said.errors).toBeUndefined()
  return said.data.workoutBySlug
}

test('one question answers a workout, its exercises and its video in a language', async () => {
  const selection = `title blocks { items { exercise { name } } } video { playable hls { url } mp4 { url } poster { url } }`
  expect(await ask('slug: "seven-minutes"', selection)).toMatchObject({
    blocks: [{ items: [{ exercise: { name: 'Squat' } }] }],
    title: 'Seven minutes',
    video: { hls: { url: expect.stringContaining('en-16x9-burned/master.m3u8') as string }, playable: true },
  })
  expect(await ask('slug: "seven-minutes", locale: fr', selection)).toMatchObject({
    blocks: [{ items: [{ exercise: { name: 'Accroupi' } }] }],
    title: 'Sept minutes',
    video: { hls: { url: expect.stringContaining('fr-16x9-burned/master.m3u8') as string } },
  })
})

test('timeline, chapters, captions, versions and credits are typed', async () => {
  const { video } = await ask(
    'slug: "seven-minutes"',
    `video {
      timeline { seconds locale intervals { index kind startSeconds endSeconds label round rounds side
        dose { kind seconds perSide } next { exerciseId } exercises { id } cues { type atSeconds spoken } } }
      chapters { index title startSeconds endSeconds kind }
      captions { locale label vttUrl srtUrl transcriptUrl }
      versions { revision publishedAt durationSeconds }
      credits { line author }
    }`,
  )
  type Interval = { endSeconds: number; kind: string; startSeconds: number }
  const { captions, chapters, credits, timeline, versions } = video as unknown as {
    captions: Array<{ label: string; locale: string; vttUrl: string }>
    chapters: Array<{ startSeconds: number }>
    credits: Array<{ author: string }>
    timeline: { seconds: number; intervals: Interval[] }
    versions: Array<{ revision: number }>
  }
  expect(timeline.intervals.map(({ kind }) => kind)).toContain('work')
  expect(timeline.intervals.at(-1)?.endSeconds).toBe(timeline.seconds)
  expect(chapters.length).toBeGreaterThan(3)
  expect(captions.map(({ label, locale }) => `${locale} ${label}`)).toEqual(['en English', 'fr Français'])
  expect(captions[0]?.vttUrl).toMatch(/captions\.vtt$/)
  expect(versions).toHaveLength(1)
  expect(credits[0]?.author).toBe('Ada')
})

test('a draft, and what does not exist, is null', async () => {
  await cms.payload.create({
    collection: slugs.workouts,
    data: { ...workoutData(exercise.id), _status: 'draft', slug: 'secret', title: 'Secret' },
    draft: true,
  })
  expect(await ask('slug: "secret"', 'title')).toBeNull()
  expect(await ask('slug: "nothing-of-the-kind"', 'title')).toBeNull()
})
