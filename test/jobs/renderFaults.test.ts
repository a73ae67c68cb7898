import type { User } from '../../src/generated/payload-types.ts'
import { utimes, writeFile } from 'node:fs/promises'
import { afterAll, expect, test } from 'vitest'
import { poolOf } from '../../src/adapters/payload/poolOf.ts'
import { createDiskStore } from '../../src/adapters/store/createDiskStore.ts'
import { slugs } from '../../src/collections/slugs.ts'
import { storeNames } from '../../src/engine/storeNames.ts'
import { makeUser } from '../cms/content.ts'
import { ffmpegsOf } from './ffmpegsOf.ts'
import { publishedStudio } from './publishedStudio.ts'
import { renderText } from './renderRows.ts'
import { tinyClip } from './tinyClip.ts'
import { until } from './until.ts'
import { uploadClip } from './uploadClip.ts'

const { editor, lunge, squat, studio, watch, workout } = await publishedStudio()
afterAll(() => studio.close())

test('content that cannot be rendered fails its row, and the last good version stays', async () => {
  const good = await watch.videoOf(workout.id)
  const pool = poolOf(studio.payload)
  await pool.query(`UPDATE exercises SET _status = 'draft' WHERE id = $1`, [squat.id])
  await watch.mutate(`rerenderWorkout(id: ${workout.id})`, editor)
  await watch.settled(workout.id)
  const failed = await studio.payload.findByID({
    collection: slugs.renders,
    id: (await watch.lastOf(workout.id)).id,
  })
  expect(failed).toMatchObject({ error: { code: 'workout-invalid' }, status: 'failed' })
  expect(failed.error?.message).toContain('“Squat”'.replaceAll(/[“”]/g, '"'))
  expect(await watch.videoOf(workout.id)).toMatchObject({
    mp4: good.mp4,
    status: 'failed',
    version: good.version,
  })
  await pool.query(`UPDATE exercises SET _status = 'published' WHERE id = $1`, [squat.id])
  await watch.mutate(`retryRender(id: ${failed.id})`, editor)
  await watch.settled(workout.id)
  expect(await watch.lastOf(workout.id)).toMatchObject({ reason: 'retry', status: 'ready' })
})

test('a segment that FFmpeg refuses fails its render with the log, for editors only', async () => {
  const clip = await uploadClip(studio.payload, await tinyClip({ colour: 'teal' }))
  const store = createDiskStore({ root: studio.mediaFolder })
  await writeFile(await store.localPath(storeNames.clip(clip.normalised!.hash as never)), 'not a video') // branded
  const broken = await studio.makeExercise('Broken', clip)
  const doomed = await studio.publish([broken])
  await watch.settled(doomed.id)
  const { id } = await watch.lastOf(doomed.id)
  const read = (user: User | null) =>
    studio.payload.findByID({ collection: slugs.renders, id, overrideAccess: false, user })
  expect(await read(editor)).toMatchObject({ error: { code: 'encode-failed' }, status: 'failed' })
  expect((await read(editor)).error?.logTail).toContain('Invalid data')
  const viewer = await makeUser(studio.payload, 'viewer')
  expect((await read(viewer)).error?.logTail).toBeUndefined()
  expect(await watch.videoOf(doomed.id)).toMatchObject({ playable: false, status: 'failed' })
})

/** Long enough to be met while it renders. */
const long = {
  defaults: {
    prepareSeconds: 0,
    restBetweenRoundsSeconds: 0,
    restSeconds: 0,
    sideSwitchSeconds: 0,
    workSeconds: 300,
  },
}
const encoding = () => until(async () => (await ffmpegsOf(studio.dataFolder)).length > 0)
const quiet = () => until(async () => (await ffmpegsOf(studio.dataFolder)).length === 0, 10_000)

test('a newer save supersedes the older render and stops its FFmpeg', async () => {
  const slow = await studio.publish([squat], { ...long, intensity: 'high' })
  await encoding()
  await studio.payload.update({
    collection: slugs.workouts,
    data: { ...long, _status: 'published', defaults: { ...long.defaults, workSeconds: 5 } },
    id: slow.id,
  })
  await watch.settled(slow.id)
  expect(await renderText(studio.payload, slow.id)).toBe('1 publish superseded | 2 publish ready')
  await quiet()
})

test('a cancelled render stops, can be retried, and progress is told meanwhile', async () => {
  const slow = await studio.publish([lunge], long)
  const progress = await until(async () => {
    const { progress } = await watch.videoOf(slow.id)
    return (progress?.percent ?? 0) > 0 && progress
  })
  expect(progress.total).toBeGreaterThan(0)
  await watch.mutate(`cancelRender(id: ${(await watch.lastOf(slow.id)).id})`, editor)
  await quiet()
  expect(await renderText(studio.payload, slow.id)).toBe('1 publish cancelled')
  expect(await watch.mutate(`cancelRender(id: ${(await watch.lastOf(slow.id)).id})`, editor)).toContain(
    'this one is cancelled',
  )
  await studio.payload.update({ collection: slugs.workouts, data: { _status: 'draft' }, id: slow.id })
})

test('reconcile moves a render that lost its job', async () => {
  await poolOf(studio.payload).query(
    `INSERT INTO renders (workout_id, revision, token, status, reason, input_hash, updated_at)
     SELECT workout_id, revision + 1, 'lost', 'queued', 'publish', input_hash, now() - interval '1 hour'
     FROM renders WHERE id = $1`,
    [(await watch.lastOf(workout.id)).id],
  )
  await studio.worker.boss.send('reconcile', {})
  await watch.settled(workout.id)
  expect(await watch.lastOf(workout.id)).toMatchObject({ status: 'ready', token: 'lost' })
})

test('a render of a clip that is being processed fails, and follows by itself when reconcile has it processed', async () => {
  await poolOf(studio.payload).query(
    `UPDATE clips SET status = 'processing', updated_at = now() - interval '1 hour' WHERE id = $1`,
    [studio.clip.id],
  )
  await watch.mutate(`rerenderWorkout(id: ${workout.id})`, editor)
  await watch.settled(workout.id)
  expect(await watch.lastOf(workout.id)).toMatchObject({ reason: 're-render', status: 'failed' })
  await studio.worker.boss.send('reconcile', {})
  await until(async () => (await watch.lastOf(workout.id)).reason === 'dependency')
  await watch.settled(workout.id)
  expect(await watch.lastOf(workout.id)).toMatchObject({ reason: 'dependency', status: 'ready' })
})

test('a sweep removes old files that nothing refers to, and no others', async () => {
  const store = createDiskStore({ root: studio.mediaFolder })
  const orphan = storeNames.segment('f'.repeat(64) as never) // branded
  await store.put(orphan, (path) => writeFile(path, 'orphan'))
  const anHourAgo = new Date(Date.now() - 3_600_000)
  await utimes(await store.localPath(orphan), anHourAgo, anHourAgo)
  await studio.worker.boss.send('sweep', { olderThanHours: 0.5 })
  await until(async () => !(await store.has(orphan)))
  await watch.mutate(`rerenderWorkout(id: ${workout.id})`, editor)
  const before = await watch.segments()
  await watch.settled(workout.id)
  expect(await watch.segments()).toBe(before)
})
