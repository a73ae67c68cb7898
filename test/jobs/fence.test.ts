import type { PgBoss } from 'pg-boss'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inTransaction } from '../../src/adapters/payload/inTransaction.ts'
import { poolOf } from '../../src/adapters/payload/poolOf.ts'
import { insertRender } from '../../src/adapters/payload/renders/insertRender.ts'
import { findRender } from '../../src/adapters/payload/renders/findRender.ts'
import { markRendering } from '../../src/adapters/payload/renders/markRendering.ts'
import { publish } from '../../src/adapters/payload/renders/publish.ts'
import { rowsOf } from '../../src/adapters/payload/rowsOf.ts'
import { createWorkQueue } from '../../src/adapters/queue/createWorkQueue.ts'
import { completeAttempt, LostClaimError } from '../../src/jobs/completeAttempt.ts'
import { slugs } from '../../src/collections/slugs.ts'
import { makeSquat, workoutData } from '../cms/content.ts'
import { openTestPayload, type TestPayload } from '../helpers/openTestPayload.ts'

let cms: TestPayload
let boss: PgBoss
let workoutId: number

beforeAll(async () => {
  cms = await openTestPayload()
  const exercise = await makeSquat(cms.payload)
  workoutId = (await cms.payload.create({ collection: slugs.workouts, data: workoutData(exercise.id) })).id
  boss = (
    await createWorkQueue({
      connectionString: cms.databaseUrl,
      directConnectionString: null,
      onError: () => {},
      queues: [{ name: 'fenced', retryLimit: 5 }],
    })
  ).boss
})
afterAll(async () => {
  await boss.stop()
  await cms.close()
})

const content = {
  durationSeconds: 1,
  outputs: [],
  posterKey: null,
  rendererBuild: 'test',
  timelines: {},
  credits: [],
  teaser: {
    video: { widthPx: 1280, heightPx: 720, frameRate: 30, frames: 0 },
    pieces: [],
    sound: { sampleRateHz: 48_000 as const, aacFrames: 0, pieces: [] },
  },
}

const within = <T>(work: (rows: ReturnType<typeof rowsOf>) => Promise<T>): Promise<T> =>
  inTransaction(poolOf(cms.payload), (db) =>
    work(rowsOf({ collection: slugs.renders, db, payload: cms.payload })),
  )

const rendering = () =>
  within(async (rows) => {
    const row = await insertRender({ inputHash: 'a', reason: 're-render', rows, workoutId })
    await markRendering({ renderId: row.id, notes: [], rendererBuild: 'test', rows })
    return row
  })

const fetchJob = async () => {
  const [job] = await boss.fetch<object>('fenced')
  if (!job) throw new Error('there is a job')
  return job
}

test('a worker that lost its job to another one publishes nothing', async () => {
  const render = await rendering()
  await boss.send('fenced', {})
  const lost = await fetchJob()
  // As supervision does when heartbeats stop.
  await boss.fail('fenced', lost)
  const taken = await fetchJob()
  const finish = (job: typeof lost) =>
    within(async (rows) => {
      await publish({ content, isWhole: true, renderId: render.id, rows, workoutId })
      await completeAttempt({ boss, db: rows.db, job })
    })
  await expect(finish(lost)).rejects.toThrow(LostClaimError)
  expect(await within((rows) => findRender({ renderId: render.id, rows }))).toMatchObject({
    status: 'rendering',
  })
  await finish(taken)
  expect(await within((rows) => findRender({ renderId: render.id, rows }))).toMatchObject({ status: 'ready' })
})

test('a revision below the published one is not published', async () => {
  const older = await rendering()
  const newer = await rendering()
  const publishIt = (renderId: number | string) =>
    within((rows) => publish({ content, isWhole: true, renderId, rows, workoutId }))
  expect(await publishIt(newer.id)).toBe(true)
  expect(await publishIt(older.id)).toBe(false)
})
