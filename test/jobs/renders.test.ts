import type { Exercise, User, Workout } from '../../src/generated/payload-types.ts'
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { poolOf } from '../../src/adapters/payload/poolOf.ts'
import { createDiskStore } from '../../src/adapters/store/createDiskStore.ts'
import { exportVersion } from '../../src/cli/export/exportVersion.ts'
import { slugs } from '../../src/collections/slugs.ts'
import { storeNames } from '../../src/engine/storeNames.ts'
import { makeUser } from '../cms/content.ts'
import { ffprobe } from '../media/ffmpeg.ts'
import { createFetch } from './createFetch.ts'
import { ffmpegsOf } from './ffmpegsOf.ts'
import { createAsk, type Ask } from './graphql.ts'
import { renderRows, renderText, type TestRow } from './renderRows.ts'
import { startStudio, type Studio } from './startStudio.ts'
import { tinyClip } from './tinyClip.ts'
import { until } from './until.ts'
import { uploadClip } from './uploadClip.ts'

let studio: Studio
let squat: Exercise
let lunge: Exercise
let workout: Workout
let editor: User
let ask: Ask

beforeAll(async () => {
  studio = await startStudio()
  squat = await studio.makeExercise('Squat')
  lunge = await studio.makeExercise('Lunge')
  editor = await makeUser(studio.payload, 'editor')
  ask = createAsk(studio.payload)
  workout = await studio.publish([squat, lunge])
  await settled()
})
afterAll(() => studio.close())

const onTheirWay = ['queued', 'rendering', 'playable']

const settled = (id = workout.id): Promise<TestRow[]> =>
  until(async () => {
    const rows = await renderRows(studio.payload, id)
    return rows.length > 0 && rows.every(({ status }) => !onTheirWay.includes(status)) && rows
  })

/** Until the queue that answers a dependency's save is empty. */
const fannedOut = () =>
  until(async () => {
    const { rows } = await poolOf(studio.payload).query(
      `SELECT FROM pgboss.job WHERE name = 'fan-out' AND state < 'completed'`,
    )
    return rows.length === 0
  })

const segments = async (): Promise<number> =>
  (await readdir(join(studio.mediaFolder, 'segments'), { recursive: true, withFileTypes: true })).filter(
    (entry) => entry.name.endsWith('.mp4'),
  ).length

const videoOf = async (id: number) => {
  const { video } = await studio.payload.findByID({ collection: slugs.workouts, id })
  return video!
}

const mutate = async (mutation: string, user: User | null = editor): Promise<unknown> => {
  const { data, errors } = await ask({
    source: `mutation { ${mutation} { id } }`,
    user: user && { ...user, collection: 'users' },
  })
  return errors?.[0]?.message ?? data
}

/** What anybody gets from a URL of `Workout.video`. */
const textAt = async (url: string | null | undefined): Promise<string> => {
  const response = await createFetch(studio)(url!.replace(/^.*\/api/, ''))
  return response.text()
}

const lastOf = async (id = workout.id): Promise<TestRow> => (await renderRows(studio.payload, id)).at(-1)!

test('a published workout becomes a video', async () => {
  expect(await videoOf(workout.id)).toMatchObject({
    durationSeconds: 15,
    mp4: { height: 720, width: 1280 },
    outputs: [{ aspect: '16:9', locale: 'en', look: 'burned' }],
    playable: true,
    stale: false,
    status: 'ready',
    version: 1,
  })
})

test('each ticked output is a video of the version; the default one plays before the others are made', async () => {
  const output = { aspect: '16x9', height: '480', look: 'burned' } as const
  const four = await studio.publish([squat], {
    outputs: [
      { ...output, locale: 'en' },
      { ...output, locale: 'fr' },
      { ...output, locale: 'en', look: 'clean' },
      { ...output, aspect: '9x16', locale: 'fr', look: 'clean' },
    ],
  })
  const [row] = await settled(four.id)
  const { captionsUrl, hls, jsonLd, mp4, outputs, status } = await videoOf(four.id)
  expect(status).toBe('ready')
  expect(outputs?.map(({ aspect, locale, look }) => [locale, aspect, look].join(' '))).toEqual([
    'en 16:9 burned',
    'fr 16:9 burned',
    'en 16:9 clean',
    'fr 9:16 clean',
  ])
  expect(mp4).toMatchObject({
    height: 480,
    url: expect.stringContaining('/en-16x9-burned-480.mp4') as string,
  })
  expect(hls?.url).toContain('/en-16x9-burned/master.m3u8')
  expect(captionsUrl).toBe(outputs?.[0]?.captionsUrl)
  expect(jsonLd).toMatchObject({ '@graph': [{ '@type': 'VideoObject' }, { '@type': 'ExercisePlan' }] })
  expect(await textAt(outputs?.[0]?.captionsUrl)).toContain('[3 beeps]')
  expect(await textAt(outputs?.[1]?.captionsUrl)).toContain('[3 bips]')
  const { rows } = await poolOf(studio.payload).query<{ outputs: number }>(
    `SELECT (data ->> 'outputs')::int AS outputs FROM pgboss.job
     WHERE name = 'assemble-render' AND data ->> 'renderId' = $1 ORDER BY created_on`,
    [String(row!.id)],
  )
  expect([rows[0]?.outputs, rows.at(-1)?.outputs]).toEqual([1, 4])
  await studio.payload.delete({ collection: slugs.workouts, id: four.id })
})

test('a change of an exercise that is not shown renders nothing', async () => {
  const instructions = [{ text: 'Stand taller.' }]
  await studio.payload.update({
    collection: slugs.exercises,
    data: { _status: 'published', instructions },
    id: squat.id,
  })
  await fannedOut()
  expect(await renderText(studio.payload, workout.id)).toBe('1 publish ready')
})

test('an exercise that is shown differently encodes its own segment and what names it', async () => {
  const before = await segments()
  await studio.payload.update({
    collection: slugs.exercises,
    data: { _status: 'published', name: 'Deep lunge' },
    id: lunge.id,
  })
  await fannedOut()
  await settled()
  expect(await renderText(studio.payload, workout.id)).toBe('1 publish ready | 2 dependency ready')
  expect((await segments()) - before).toBe(1)
})

test('a re-render of the same content is a new version with no encode', async () => {
  const before = await segments()
  expect(await mutate(`rerenderWorkout(id: ${workout.id})`)).toMatchObject({ rerenderWorkout: {} })
  await settled()
  expect(await lastOf()).toMatchObject({ reason: 're-render', revision: 3, status: 'ready' })
  expect(await segments()).toBe(before)
})

test('a roll-back shows the old version at once, and neither a no-op publish nor a repair undoes it', async () => {
  const [first] = await renderRows(studio.payload, workout.id)
  const before = await segments()
  await mutate(`rollBackWorkout(render: ${first!.id})`)
  expect(await lastOf()).toMatchObject({ reason: 'roll-back', revision: 4, status: 'ready' })
  expect(await videoOf(workout.id)).toMatchObject({ stale: true, version: 4 })
  await studio.payload.update({ collection: slugs.workouts, data: { _status: 'published' }, id: workout.id })
  await studio.worker.boss.send('fan-out', { reason: 'reconcile', source: null })
  await fannedOut()
  expect(await lastOf()).toMatchObject({ revision: 4 })
  expect(await segments()).toBe(before)
})

test('an edit after a roll-back renders, and a second roll-back goes back again', async () => {
  await studio.payload.update({
    collection: slugs.workouts,
    data: { _status: 'published', intensity: 'low' },
    id: workout.id,
  })
  await settled()
  expect(await lastOf()).toMatchObject({ reason: 'publish', revision: 5, status: 'ready' })
  const rolledBack = (await renderRows(studio.payload, workout.id))[3]!
  await mutate(`rollBackWorkout(render: ${rolledBack.id})`)
  expect(await videoOf(workout.id)).toMatchObject({ stale: true, version: 6 })
})

test('content that cannot be rendered fails its row, and the last good version stays', async () => {
  const good = await videoOf(workout.id)
  const pool = poolOf(studio.payload)
  await pool.query(`UPDATE exercises SET _status = 'draft' WHERE id = $1`, [squat.id])
  await mutate(`rerenderWorkout(id: ${workout.id})`)
  await settled()
  const failed = await studio.payload.findByID({ collection: slugs.renders, id: (await lastOf()).id })
  expect(failed).toMatchObject({ error: { code: 'workout-invalid' }, status: 'failed' })
  expect(failed.error?.message).toContain('“Squat”'.replaceAll(/[“”]/g, '"'))
  expect(await videoOf(workout.id)).toMatchObject({ mp4: good.mp4, status: 'failed', version: good.version })
  await pool.query(`UPDATE exercises SET _status = 'published' WHERE id = $1`, [squat.id])
  await mutate(`retryRender(id: ${failed.id})`)
  await settled()
  expect(await lastOf()).toMatchObject({ reason: 'retry', status: 'ready' })
})

test('a segment that FFmpeg refuses fails its render with the log, for editors only', async () => {
  const clip = await uploadClip(studio.payload, await tinyClip({ colour: 'teal' }))
  const store = createDiskStore({ root: studio.mediaFolder })
  await writeFile(await store.localPath(storeNames.clip(clip.normalised!.hash as never)), 'not a video') // branded
  const broken = await studio.makeExercise('Broken', clip)
  const doomed = await studio.publish([broken])
  await settled(doomed.id)
  const { id } = await lastOf(doomed.id)
  const read = (user: User | null) =>
    studio.payload.findByID({ collection: slugs.renders, id, overrideAccess: false, user })
  expect(await read(editor)).toMatchObject({ error: { code: 'encode-failed' }, status: 'failed' })
  expect((await read(editor)).error?.logTail).toContain('Invalid data')
  const viewer = await makeUser(studio.payload, 'viewer')
  expect((await read(viewer)).error?.logTail).toBeUndefined()
  expect(await videoOf(doomed.id)).toMatchObject({ playable: false, status: 'failed' })
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
  await settled(slow.id)
  expect(await renderText(studio.payload, slow.id)).toBe('1 publish superseded | 2 publish ready')
  await quiet()
})

test('a cancelled render stops, can be retried, and progress is told meanwhile', async () => {
  const slow = await studio.publish([lunge], long)
  const progress = await until(async () => {
    const { progress } = await videoOf(slow.id)
    return (progress?.percent ?? 0) > 0 && progress
  })
  expect(progress.total).toBeGreaterThan(0)
  await mutate(`cancelRender(id: ${(await lastOf(slow.id)).id})`)
  await quiet()
  expect(await renderText(studio.payload, slow.id)).toBe('1 publish cancelled')
  expect(await mutate(`cancelRender(id: ${(await lastOf(slow.id)).id})`)).toContain('this one is cancelled')
  await studio.payload.update({ collection: slugs.workouts, data: { _status: 'draft' }, id: slow.id })
})

test('nobody but an editor renders, cancels, retries or rolls back', async () => {
  const { id } = await lastOf()
  for (const mutation of [
    `rerenderWorkout(id: ${workout.id})`,
    `cancelRender(id: ${id})`,
    `retryRender(id: ${id})`,
    `rollBackWorkout(render: ${id})`,
  ])
    expect(await mutate(mutation, null)).toContain('not allowed')
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
  await settled()
})

test('reconcile moves a render that lost its job', async () => {
  await poolOf(studio.payload).query(
    `INSERT INTO renders (workout_id, revision, token, status, reason, input_hash, updated_at)
     SELECT workout_id, revision + 1, 'lost', 'queued', 'publish', input_hash, now() - interval '1 hour'
     FROM renders WHERE id = $1`,
    [(await lastOf()).id],
  )
  await studio.worker.boss.send('reconcile', {})
  await settled()
  expect(await lastOf()).toMatchObject({ status: 'ready', token: 'lost' })
})

test('a render of a clip that is being processed fails, and follows by itself when reconcile has it processed', async () => {
  await poolOf(studio.payload).query(
    `UPDATE clips SET status = 'processing', updated_at = now() - interval '1 hour' WHERE id = $1`,
    [studio.clip.id],
  )
  await mutate(`rerenderWorkout(id: ${workout.id})`)
  await settled()
  expect(await lastOf()).toMatchObject({ reason: 're-render', status: 'failed' })
  await studio.worker.boss.send('reconcile', {})
  await until(async () => (await lastOf()).reason === 'dependency')
  await settled()
  expect(await lastOf()).toMatchObject({ reason: 'dependency', status: 'ready' })
})

test('a sweep removes old files that nothing refers to, and no others', async () => {
  const store = createDiskStore({ root: studio.mediaFolder })
  const orphan = storeNames.segment('f'.repeat(64) as never) // branded
  await store.put(orphan, (path) => writeFile(path, 'orphan'))
  const anHourAgo = new Date(Date.now() - 3_600_000)
  await utimes(await store.localPath(orphan), anHourAgo, anHourAgo)
  await studio.worker.boss.send('sweep', { olderThanHours: 0.5 })
  await until(async () => !(await store.has(orphan)))
  await mutate(`rerenderWorkout(id: ${workout.id})`)
  const before = await segments()
  await settled()
  expect(await segments()).toBe(before)
})

test('fifty workouts with their videos cost two queries', async () => {
  const pool = poolOf(studio.payload)
  for (let i = 0; i < 50; i += 1)
    await studio.payload.create({
      collection: slugs.workouts,
      data: { _status: 'draft', title: `Draft ${i}` } as never,
      draft: true,
    }) // a draft may lack the rest
  const asked: string[] = []
  const query = pool.query.bind(pool)
  pool.query = ((text: { text?: string } | string, ...rest: unknown[]) => {
    asked.push(typeof text === 'string' ? text : (text.text ?? ''))
    return (query as (...args: unknown[]) => unknown)(text, ...rest)
  }) as typeof pool.query // the overloads
  const { data, errors } = await ask({
    source: `{ Workouts(limit: 50, pagination: false) { docs { id title video { version status mp4 { url } hls { url } } } } }`,
    user: { ...editor, collection: 'users' },
  })
  pool.query = query
  expect(errors).toBeUndefined()
  expect((data as unknown as { Workouts: { docs: unknown[] } }).Workouts.docs).toHaveLength(50)
  expect(asked.filter((text) => text !== '')).toHaveLength(2)
})

test('a version keeps its credits, poster, storyboard and teaser, and leaves the store as the file that is downloaded', async () => {
  const credited = (author: string) =>
    studio.payload.update({
      collection: slugs.clips,
      data: { licence: { author, license: 'CC-BY-4.0', title: 'Figure' } },
      id: studio.clip.id,
    })
  await credited('Ann')
  const made = await studio.publish([squat], { posterSeconds: 0, slug: 'to-export', title: 'To export' })
  await settled(made.id)
  await credited('Bo')
  const { credits, downloadUrl, poster, storyboardUrl, teaserUrl } = await videoOf(made.id)
  expect(credits).toMatchObject([{ author: 'Ann', line: '"Figure" by Ann (CC-BY-4.0)' }])
  expect(await textAt(storyboardUrl)).toContain('storyboard.webp#xywh=0,0,160,90')
  for (const url of [poster?.url, teaserUrl, storyboardUrl?.replace(/vtt$/, 'webp')])
    expect((await createFetch(studio)(url!.replace(/^.*\/api/, ''))).status).toBe(200)

  const store = createDiskStore({ root: studio.mediaFolder })
  const folder = await mkdtemp(join(tmpdir(), 'repreel-export-'))
  const exported = (output: string | null, to = folder) =>
    exportVersion({ args: { output, to, workout: 'to-export' }, payload: studio.payload, store })
  const { path } = await exported(null)
  expect(path).toBe(join(folder, 'to-export-en-720p.mp4'))
  const download = await createFetch(studio)(downloadUrl!.replace(/^.*\/api/, ''))
  expect(download.headers.get('content-disposition')).toContain('filename="to-export-en-720p.mp4"')
  expect(Buffer.from(await download.arrayBuffer()).equals(await readFile(path))).toBe(true)
  const told = await ffprobe(['-of', 'json', '-show_chapters', '-show_entries', 'format_tags', path])
  expect(JSON.parse(told)).toMatchObject({
    chapters: [{ tags: { title: 'Squat' } }, { start_time: '5.000000', tags: { title: 'Well done' } }],
    format: { tags: { artist: 'Ann', comment: '"Figure" by Ann (CC-BY-4.0)', title: 'To export' } },
  })
  await expect(exported(null)).rejects.toThrow(`${path} exists already`)
  await expect(exported('fr-16x9-burned-720')).rejects.toThrow('There are: en-16x9-burned-720.')
  await expect(exported(null, join(folder, 'none', 'x.mp4'))).rejects.toThrow('There is no folder')
  expect(await readdir(folder)).toEqual(['to-export-en-720p.mp4'])
  await rm(folder, { recursive: true })
})
