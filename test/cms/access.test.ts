import type { Exercise, Render, User, Workout } from '../../src/generated/payload-types.ts'
import { Forbidden, NotFound } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { slugs } from '../../src/collections/slugs.ts'
import { openTestPayload, type TestPayload } from '../helpers/openTestPayload.ts'
import { makeClip, makeSquat, makeUser, workoutData } from './content.ts'

let cms: TestPayload
let users: Record<User['role'], User>
let squat: Exercise
let published: Workout
let draft: Workout
let render: Render

beforeAll(async () => {
  cms = await openTestPayload()
  const { payload } = cms
  users = {
    admin: await makeUser(payload, 'admin'),
    editor: await makeUser(payload, 'editor'),
    viewer: await makeUser(payload, 'viewer'),
  }
  squat = await makeSquat(payload)
  published = await payload.create({ collection: slugs.workouts, data: workoutData(squat.id) })
  draft = await payload.create({
    collection: slugs.workouts,
    data: { ...workoutData(squat.id), _status: 'draft', title: 'Not yet' },
    draft: true,
  })
  render = (await payload.db.create({
    collection: slugs.renders,
    data: {
      error: { code: 'ffmpeg', logTail: '/srv/secret/path', message: 'It failed.' },
      reason: 'publish',
      revision: 1000,
      status: 'failed',
      token: 'f'.repeat(32),
      workout: published.id,
    },
  })) as Render
})

afterAll(() => cms.close())

type Reader = User['role'] | 'anonymous'

const as = (reader: Reader) =>
  ({
    overrideAccess: false,
    user: reader === 'anonymous' ? null : { ...users[reader], collection: 'users' },
  }) as const

const readable = async (read: () => Promise<unknown>): Promise<boolean> => {
  try {
    await read()
    return true
  } catch (error) {
    if (error instanceof Forbidden || error instanceof NotFound) return false
    throw error
  }
}

test('anonymous readers see published workouts and exercises, and no drafts', async () => {
  const { docs } = await cms.payload.find({ collection: slugs.workouts, ...as('anonymous') })
  expect(docs.map(({ title }) => title)).toEqual(['Seven minutes'])
  const exercises = await cms.payload.find({ collection: slugs.exercises, ...as('anonymous') })
  expect(exercises.docs.map(({ name }) => name)).toEqual(['Squat'])
})

test('a draft of a published workout stays unseen by anonymous readers', async () => {
  const { id } = published
  const data = { title: 'A secret plan' }
  await cms.payload.update({ collection: slugs.workouts, data, draft: true, id, ...as('editor') })
  const read = { collection: slugs.workouts, draft: true, id } as const
  expect((await cms.payload.findByID({ ...read, ...as('viewer') })).title).toBe('A secret plan')
  expect((await cms.payload.findByID({ ...read, ...as('anonymous') })).title).toBe('Seven minutes')
})

test('staff read drafts, versions, clips and renders; anonymous readers do not', async () => {
  const reads: Record<string, (reader: Reader) => Promise<unknown>> = {
    clips: (reader) => cms.payload.find({ collection: slugs.clips, ...as(reader) }),
    draft: (reader) => cms.payload.findByID({ collection: slugs.workouts, id: draft.id, ...as(reader) }),
    renders: (reader) => cms.payload.find({ collection: slugs.renders, ...as(reader) }),
    settings: (reader) => cms.payload.findGlobal({ slug: slugs.settings, ...as(reader) }),
    versions: (reader) => cms.payload.findVersions({ collection: slugs.workouts, ...as(reader) }),
  }
  for (const [name, read] of Object.entries(reads)) {
    const seen = {
      name,
      viewer: await readable(() => read('viewer')),
      anonymous: await readable(() => read('anonymous')),
    }
    expect(seen).toEqual({ name, viewer: true, anonymous: false })
  }
})

test('the renders of a workout are empty for anonymous readers', async () => {
  const read = (reader: Reader) =>
    cms.payload.findByID({ collection: slugs.workouts, id: published.id, ...as(reader) })
  expect((await read('viewer')).renders?.docs?.length).toBeGreaterThan(0)
  expect((await read('anonymous')).renders?.docs ?? []).toEqual([])
})

test('only editors and admins read the log of a failed render', async () => {
  const logOf = async (reader: Reader) =>
    (await cms.payload.findByID({ collection: slugs.renders, id: render.id, ...as(reader) })).error?.logTail
  expect(await logOf('editor')).toBe('/srv/secret/path')
  expect(await logOf('admin')).toBe('/srv/secret/path')
  expect(await logOf('viewer')).toBeUndefined()
})

test('viewers write nothing', async () => {
  const data = { title: 'Taken over' }
  const writes = [
    () => cms.payload.update({ collection: slugs.workouts, data, id: published.id, ...as('viewer') }),
    () => cms.payload.delete({ collection: slugs.exercises, id: squat.id, ...as('viewer') }),
    () =>
      cms.payload.create({ collection: slugs.categories, data: { name: 'X', slug: 'x' }, ...as('viewer') }),
  ]
  for (const write of writes) await expect(write()).rejects.toBeInstanceOf(Forbidden)
})

test('nobody writes renders, not even an admin', async () => {
  const data = { status: 'ready' } as const
  const update = cms.payload.update({ collection: slugs.renders, data, id: render.id, ...as('admin') })
  await expect(update).rejects.toBeInstanceOf(Forbidden)
  const remove = cms.payload.delete({ collection: slugs.renders, id: render.id, ...as('admin') })
  await expect(remove).rejects.toBeInstanceOf(Forbidden)
})

test('an editor does not change the settings, which an admin does', async () => {
  const update = (reader: Reader) =>
    cms.payload.updateGlobal({
      data: { speeds: { high: 1.5, low: 0.8, medium: 1 } },
      slug: slugs.settings,
      ...as(reader),
    })
  await expect(update('editor')).rejects.toBeInstanceOf(Forbidden)
  expect((await update('admin')).speeds?.high).toBe(1.5)
})

test('an editor cannot say that a clip is usable', async () => {
  const { id } = await makeClip(cms.payload, 'invalid')
  const data = { status: 'usable' } as const
  const clip = await cms.payload.update({ collection: slugs.clips, data, id, ...as('editor') })
  expect(clip.status).toBe('invalid')
})

test('users see and change themselves only, and nobody gives himself a role', async () => {
  const own = { collection: slugs.users, ...as('viewer') } as const
  expect((await cms.payload.find(own)).docs.map(({ role }) => role)).toEqual(['viewer'])
  const changed = await cms.payload.update({
    ...own,
    data: { name: 'Vi', role: 'admin' },
    id: users.viewer.id,
  })
  expect(changed).toMatchObject({ name: 'Vi', role: 'viewer' })
  expect(await readable(() => cms.payload.update({ ...own, data: { name: 'X' }, id: users.admin.id }))).toBe(
    false,
  )
})
