import { afterAll, expect, test } from 'vitest'
import { poolOf } from '../../src/adapters/payload/poolOf.ts'
import { slugs } from '../../src/collections/slugs.ts'
import { createFetch } from './createFetch.ts'
import { publishedStudio } from './publishedStudio.ts'
import { renderRows, renderText, type TestRow } from './renderRows.ts'

const { editor, lunge, squat, studio, watch, workout } = await publishedStudio()
afterAll(() => studio.close())

test('a published workout becomes a video', async () => {
  expect(await watch.videoOf(workout.id)).toMatchObject({
    durationSeconds: 15,
    mp4: { height: 720, width: 1280 },
    outputs: [{ aspect: '16:9', locale: 'en', look: 'burned' }],
    playable: true,
    stale: false,
    status: 'ready',
    version: 1,
  })
})

test('a change of an exercise that is not shown renders nothing', async () => {
  const instructions = [{ text: 'Stand taller.' }]
  await studio.payload.update({
    collection: slugs.exercises,
    data: { _status: 'published', instructions },
    id: squat.id,
  })
  await watch.fannedOut()
  expect(await renderText(studio.payload, workout.id)).toBe('1 publish ready')
})

test('an exercise that is shown differently encodes its own segment and what names it', async () => {
  const before = await watch.segments()
  await studio.payload.update({
    collection: slugs.exercises,
    data: { _status: 'published', name: 'Deep lunge' },
    id: lunge.id,
  })
  await watch.fannedOut()
  await watch.settled(workout.id)
  expect(await renderText(studio.payload, workout.id)).toBe('1 publish ready | 2 dependency ready')
  expect((await watch.segments()) - before).toBe(1)
})

test('a re-render of the same content is a new version with no encode', async () => {
  const before = await watch.segments()
  expect(await watch.mutate(`rerenderWorkout(id: ${workout.id})`, editor)).toMatchObject({
    rerenderWorkout: {},
  })
  await watch.settled(workout.id)
  expect(await watch.lastOf(workout.id)).toMatchObject({ reason: 're-render', revision: 3, status: 'ready' })
  expect(await watch.segments()).toBe(before)
})

test('a roll-back shows the old version at once, and neither a no-op publish nor a repair undoes it', async () => {
  const [first] = await renderRows(studio.payload, workout.id)
  const before = await watch.segments()
  await watch.mutate(`rollBackWorkout(render: ${first!.id})`, editor)
  expect(await watch.lastOf(workout.id)).toMatchObject({ reason: 'roll-back', revision: 4, status: 'ready' })
  expect(await watch.videoOf(workout.id)).toMatchObject({ stale: true, version: 4 })
  await studio.payload.update({ collection: slugs.workouts, data: { _status: 'published' }, id: workout.id })
  await studio.worker.boss.send('fan-out', { reason: 'reconcile', source: null })
  await watch.fannedOut()
  expect(await watch.lastOf(workout.id)).toMatchObject({ revision: 4 })
  expect(await watch.segments()).toBe(before)
})

test('an edit after a roll-back renders, and a second roll-back goes back again', async () => {
  await studio.payload.update({
    collection: slugs.workouts,
    data: { _status: 'published', intensity: 'low' },
    id: workout.id,
  })
  await watch.settled(workout.id)
  expect(await watch.lastOf(workout.id)).toMatchObject({ reason: 'publish', revision: 5, status: 'ready' })
  const rolledBack = (await renderRows(studio.payload, workout.id))[3]!
  await watch.mutate(`rollBackWorkout(render: ${rolledBack.id})`, editor)
  expect(await watch.videoOf(workout.id)).toMatchObject({ stale: true, version: 6 })
})

test('nobody but an editor renders, cancels, retries or rolls back', async () => {
  const { id } = await watch.lastOf(workout.id)
  for (const mutation of [
    `rerenderWorkout(id: ${workout.id})`,
    `cancelRender(id: ${id})`,
    `retryRender(id: ${id})`,
    `rollBackWorkout(render: ${id})`,
  ])
    expect(await watch.mutate(mutation, null)).toContain('not allowed')
})

test('everybody gets the version that a published workout shows, and for three hours the one before; editors get all', async () => {
  const { token } = await studio.payload.login({
    collection: slugs.users,
    data: { email: editor.email, password: 'a password for a test' },
  })
  const fetchApi = createFetch(studio)
  const path = ({ token: version }: TestRow) => `/repreel/versions/${version}/en-16x9-burned-720.mp4`
  const statusOf = async (url: string, who?: string) => (await fetchApi(url, { token: who })).status
  const rows = (await renderRows(studio.payload, workout.id)).filter(({ status }) => status === 'ready')
  const [first, current] = [rows[0]!, rows.at(-1)!]
  expect(await statusOf(path(current))).toBe(200)
  expect(await statusOf(`/repreel/workouts/${workout.id}/video.mp4`)).toBe(200)
  expect(await statusOf(path(first))).toBe(200)
  await poolOf(studio.payload).query(
    `UPDATE renders SET finished_at = now() - interval '4 hours' WHERE id = $1`,
    [current.id],
  )
  expect(await statusOf(path(first))).toBe(403)
  expect(await statusOf(path(first), token)).toBe(200)
  expect(await statusOf(`/repreel/clips/${studio.clip.normalised!.hash}.mp4`)).toBe(403)
  expect(await statusOf(`/repreel/clips/${studio.clip.normalised!.hash}.mp4`, token)).toBe(200)
  expect((await fetchApi(`/workouts/${workout.id}/render`, { method: 'POST' })).status).toBe(403)
  expect((await fetchApi(`/workouts/${workout.id}/render`, { method: 'POST', token })).status).toBe(202)
  await watch.settled(workout.id)
})
