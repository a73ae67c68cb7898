import type { Exercise } from '../../src/generated/payload-types.ts'
import type { StoreName } from '../../src/adapters/store/types.ts'
import { createHash } from 'node:crypto'
import { utimes, writeFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inTransaction } from '../../src/adapters/payload/inTransaction.ts'
import { poolOf } from '../../src/adapters/payload/poolOf.ts'
import { expireVersions } from '../../src/adapters/payload/renders/expireVersions.ts'
import { insertRender } from '../../src/adapters/payload/renders/insertRender.ts'
import { insertRollBack } from '../../src/adapters/payload/renders/insertRollBack.ts'
import { rowsOf } from '../../src/adapters/payload/rowsOf.ts'
import { createDiskStore } from '../../src/adapters/store/createDiskStore.ts'
import { slugs } from '../../src/collections/slugs.ts'
import { resolveStoreLimits, type StoreLimits } from '../../src/core/store/storeLimits.ts'
import { createSendQueue } from '../../src/adapters/queue/createSendQueue.ts'
import { dbOf } from '../../src/adapters/payload/dbOf.ts'
import { storeFigures } from '../../src/jobs/store/storeFigures.ts'
import { sweep } from '../../src/jobs/sweep.ts'
import { makeClip, makeSquat, workoutData } from '../cms/content.ts'
import { openTestPayload, type TestPayload } from '../helpers/openTestPayload.ts'
import { createFetch } from './createFetch.ts'
import { renderRows } from './renderRows.ts'
import { until } from './until.ts'

let cms: TestPayload
let squat: Exercise
let workoutId: number

beforeAll(async () => {
  cms = await openTestPayload()
  const { payload } = cms
  await createSendQueue({ db: dbOf(payload), onError: () => {}, queues: [] })
  squat = await makeSquat(payload)
  await newWorkout()
})
afterAll(() => cms.close())

const newWorkout = async (): Promise<void> => {
  await poolOf(cms.payload).query('DELETE FROM renders')
  workoutId = (await cms.payload.create({ collection: slugs.workouts, data: workoutData(squat.id) })).id
  await poolOf(cms.payload).query('DELETE FROM renders')
}

const keyOf = (text: string): string => createHash('sha256').update(text).digest('hex')
const segment = (text: string): StoreName => ({ extension: 'mp4', key: keyOf(text), kind: 'segments' })
const store = () => createDiskStore({ root: cms.mediaFolder })

const putSegment = (text: string, hoursAgo: number): Promise<StoreName> => put(segment(text), hoursAgo)

const put = async (name: StoreName, hoursAgo: number): Promise<StoreName> => {
  await store().put(name, (path) => writeFile(path, name.key.padEnd(1000)))
  const at = new Date(Date.now() - hoursAgo * 3_600_000)
  await utimes(await store().localPath(name), at, at)
  return name
}

const inRows = <T>(work: (rows: ReturnType<typeof rowsOf>) => Promise<T>): Promise<T> =>
  inTransaction(poolOf(cms.payload), (db) =>
    work(rowsOf({ collection: slugs.renders, db, payload: cms.payload })),
  )

/** A published version that shows these segments, as assembling leaves it. */
const version = async (texts: readonly string[], hoursAgo = 100): Promise<number> => {
  const { id } = await inRows((rows) =>
    insertRender({ inputHash: 'a', reason: 're-render', rows, workoutId }),
  )
  const pieces = texts.map((text) => ({ fromFrame: 0, key: keyOf(text), toFrame: 30 }))
  const outputs = [{ bytes: 1, manifest: { pieces, sound: { pieces: [] } }, output: {} }]
  await poolOf(cms.payload).query(
    `UPDATE renders SET status = 'ready', outputs = $2, finished_at = now() - $3::float8 * interval '1 hour' WHERE id = $1`,
    [id, JSON.stringify(outputs), hoursAgo],
  )
  return Number(id)
}

const sweepNow = (limits: Partial<StoreLimits> = {}, olderThanHours = 24, swept = store()) =>
  sweep({
    context: {
      payload: cms.payload,
      pool: poolOf(cms.payload),
      store: swept,
      storeLimits: resolveStoreLimits(limits),
    } as never, // a sweep uses no engine and no queue
    job: { data: { olderThanHours } } as never,
  })

test('by age: what a version names stays, however old, and what nothing names goes', async () => {
  await newWorkout()
  const [named, old, young] = [
    await putSegment('n', 900),
    await putSegment('o', 900),
    await putSegment('y', 2),
  ]
  await version(['n'])
  await sweepNow()
  expect(await Promise.all([named, old, young].map(store().has))).toEqual([true, false, true])
})

test('by size: the longest unused goes first, and never what a version needs', async () => {
  await newWorkout()
  await sweepNow({ maxBytes: 1 })
  const needed = await putSegment('needed', 90)
  const [first, second, third] = [
    await putSegment('1', 9),
    await putSegment('2', 8),
    await putSegment('3', 7),
  ]
  await version(['needed'])
  const { bytes } = await storeFigures({ payload: cms.payload, pool: poolOf(cms.payload), store: store() })
  await sweepNow({ maxBytes: bytes - 1500 })
  expect(await Promise.all([needed, first, second, third].map(store().has))).toEqual([
    true,
    false,
    false,
    true,
  ])
  await sweepNow({ maxBytes: 10 })
  expect(await Promise.all([needed, third].map(store().has))).toEqual([true, false])
})

test('the figures tell what is there and how much of it is needed', async () => {
  await newWorkout()
  await sweepNow({ maxBytes: 1 })
  await putSegment('figured', 30)
  await putSegment('loose', 5)
  await version(['figured'])
  expect(
    await storeFigures({ payload: cms.payload, pool: poolOf(cms.payload), store: store() }),
  ).toMatchObject({
    bytes: 2000,
    files: 2,
    kinds: [{ bytes: 2000, files: 2, kind: 'segments', referencedBytes: 1000, referencedFiles: 1 }],
    unreferencedBytes: 1000,
    unreferencedFiles: 1,
  })
})

const statuses = async (): Promise<string> =>
  (await renderRows(cms.payload, workoutId)).map(({ reason, status }) => `${reason} ${status}`).join(' | ')

test('versions beyond the limit expire: their row stays, their files go, and media answers 410', async () => {
  await newWorkout()
  const files = [await putSegment('v1', 90), await putSegment('v2', 90), await putSegment('v3', 90)]
  for (const text of ['v1', 'v2', 'v3']) await version([text])
  await sweepNow({ keepVersions: 2 })
  expect(await statuses()).toBe('re-render expired | re-render ready | re-render ready')
  expect(await Promise.all(files.map(store().has))).toEqual([false, true, true])
  const [first] = await renderRows(cms.payload, workoutId)
  const response = await createFetch(cms)(`/repreel/versions/${first!.token}/en-16x9-burned-720.mp4`)
  expect(response.status).toBe(410)
  expect(await response.json()).toMatchObject({ code: 'media-expired', status: 410 })
})

test('the version that was rolled back to never expires, nor one that somebody may be watching', async () => {
  await newWorkout()
  const first = await version(['a'])
  await version(['b'])
  await version(['c'])
  await inRows((rows) => insertRollBack({ inputHash: 'a', rows, to: { renderId: first, workoutId } }))
  const expire = () => inRows((rows) => expireVersions({ keepVersions: 1, rows }))
  // Rolled back a moment ago: who watches the version before it watches on.
  await expire()
  expect(await statuses()).toBe('re-render ready | re-render expired | re-render ready | roll-back ready')
  await poolOf(cms.payload).query(
    `UPDATE renders SET finished_at = now() - interval '4 hours' WHERE reason = 'roll-back'`,
  )
  await expire()
  expect(await statuses()).toBe('re-render ready | re-render expired | re-render expired | roll-back ready')
})

test('a version that somebody is rolling back to while it expires keeps its files', async () => {
  await newWorkout()
  const [file] = [await putSegment('r1', 900), await putSegment('r2', 900)]
  const first = await version(['r1'])
  await version(['r2'])
  const sweeping = await inRows(async (rows) => {
    await insertRollBack({ inputHash: 'a', rows, to: { renderId: first, workoutId } })
    const ended = { isTrue: false }
    const swept = sweepNow({ keepVersions: 1 }).finally(() => (ended.isTrue = true))
    await until(async () => ended.isTrue || (await isSomebodyWaiting()))
    return { swept }
  })
  await sweeping.swept
  expect(await statuses()).toBe('re-render expired | re-render ready | roll-back ready')
  expect(await store().has(file)).toBe(true)
})

const isSomebodyWaiting = async (): Promise<boolean> => {
  const { rows } = await poolOf(cms.payload).query(
    `SELECT FROM pg_locks WHERE locktype = 'advisory' AND NOT granted
       AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
  )
  return rows.length > 0
}

test('a decoded sound stays as long as a recording, a track, a clip or a chunk is made of it', async () => {
  await newWorkout()
  await sweepNow({ maxBytes: 1 })
  const pcm = async (text: string, hoursAgo: number): Promise<StoreName> =>
    put({ extension: 'pcm', key: keyOf(text), kind: 'pcm' }, hoursAgo)
  const texts = ['recorded', 'played', 'filmed', 'mixed', 'said long ago', 'said today'] as const
  const names = await Promise.all(texts.map((text) => pcm(text, text === 'said today' ? 2 : 900)))
  const note = await put({ extension: 'json', key: keyOf('note'), kind: 'pcm' }, 900)
  const { payload } = cms
  const sound = (text: string) => ({ hash: keyOf(text), loudness: [], samples: 1 })
  await payload.db.create({
    collection: slugs.recordings,
    data: { kind: 'phrase', locale: 'en', phrase: 'rest', sound: sound('recorded'), status: 'usable' },
  })
  await payload.db.create({
    collection: slugs.music,
    data: { sound: sound('played'), status: 'usable', title: 'Drums' },
  })
  const { id } = await makeClip(payload)
  await payload.db.updateOne({ collection: slugs.clips, data: { sound: sound('filmed') }, id })
  await poolOf(payload).query(
    `INSERT INTO repreel.piece (key, kind, spec, frames, reads, state) VALUES ($1, 'sound', '{}', 0, $2, 'stored')`,
    [keyOf('chunk'), [keyOf('mixed')]],
  )
  await sweepNow()
  expect(await Promise.all([...names, note].map(store().has))).toEqual([
    true,
    true,
    true,
    true,
    false,
    true,
    false,
  ])
})

test('what is used while a sweep looks at it stays', async () => {
  const name = await putSegment('taken up again', 900)
  const touching = {
    ...store(),
    usedMs: async (asked: StoreName) => {
      await store().use(asked)
      return store().usedMs(asked)
    },
  }
  await sweepNow({}, 24, touching)
  expect(await store().has(name)).toBe(true)
})
