import type { PgBoss } from 'pg-boss'
import type { PlannedPiece } from '../../src/adapters/queue/ledger/types.ts'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { dbOf } from '../../src/adapters/payload/dbOf.ts'
import { poolOf } from '../../src/adapters/payload/poolOf.ts'
import { insertRender } from '../../src/adapters/payload/renders/insertRender.ts'
import { markRendering } from '../../src/adapters/payload/renders/markRendering.ts'
import { writeProgress } from '../../src/adapters/payload/renders/writeProgress.ts'
import { createSendQueue } from '../../src/adapters/queue/createSendQueue.ts'
import { markStored } from '../../src/adapters/queue/ledger/markStored.ts'
import { noteFrames } from '../../src/adapters/queue/ledger/noteFrames.ts'
import { readPieces } from '../../src/adapters/queue/ledger/readPieces.ts'
import { writePlan } from '../../src/adapters/queue/ledger/writePlan.ts'
import { slugs } from '../../src/collections/slugs.ts'
import { inRenders } from '../../src/jobs/inRenders.ts'
import { queueEncodes } from '../../src/jobs/queueEncodes.ts'
import { deadLetters, queues } from '../../src/jobs/queues.ts'
import { releasePieces } from '../../src/jobs/releasePieces.ts'
import { makeSquat, workoutData } from '../cms/content.ts'
import { openTestPayload, type TestPayload } from '../helpers/openTestPayload.ts'

let cms: TestPayload
let boss: PgBoss
let workoutId: number

beforeAll(async () => {
  cms = await openTestPayload()
  const { payload } = cms
  boss = await createSendQueue({
    db: dbOf(payload),
    onError: (error) => payload.logger.error(error),
    queues: [...Object.values(deadLetters), ...Object.values(queues)],
  })
  const squat = await makeSquat(payload)
  const { id } = await payload.create({ collection: slugs.workouts, data: workoutData(squat.id) })
  workoutId = id
})
afterEach(async () => {
  await boss.deleteAllJobs(queues.encodeSegment.name)
  await poolOf(cms.payload).query('DELETE FROM repreel.plan; DELETE FROM repreel.piece')
})
afterAll(() => cms.close())

const FRAMES = 100

const piece = (key: string, change: Partial<PlannedPiece> = {}): PlannedPiece =>
  ({
    cpuSecondsExpected: 10,
    frames: FRAMES,
    isStored: false,
    key,
    kind: 'segment',
    outputRank: 0,
    reads: [],
    spec: {},
    ...change,
  }) as PlannedPiece // nobody encodes it

type QueueArgs = { atSeconds: number; pieces: readonly PlannedPiece[]; isWaitedFor?: boolean }

const context = () => ({ boss, payload: cms.payload, pool: poolOf(cms.payload) })

/** A render of these pieces, as planning leaves it. */
const queue = ({ atSeconds, isWaitedFor = false, pieces }: QueueArgs): Promise<number> =>
  inRenders(context(), async (scope) => {
    const { rows } = scope
    const { id } = await insertRender({ inputHash: 'a', reason: 're-render', rows, workoutId })
    await plan({ atSeconds, isWaitedFor, pieces, renderId: Number(id), scope })
    return Number(id)
  })

type PlanArgs = Required<QueueArgs> & { renderId: number; scope: Parameters<typeof queueEncodes>[0]['scope'] }

const plan = async ({ atSeconds, isWaitedFor, pieces, renderId, scope }: PlanArgs): Promise<void> => {
  const { rows } = scope
  await markRendering({ renderId, notes: [], rendererBuild: 'test', rows })
  const jobs = await writePlan({ db: rows.db, outputs: 1, pieces, plan: {}, renderId: String(renderId) })
  await queueEncodes({ isWaitedFor, jobs, nowSeconds: 1_800_000_000 + atSeconds, pieces, scope })
  await writeProgress({ of: { renderId }, rows })
}

/** Which pieces a worker gets, one after another. */
const taken = async (count: number): Promise<string[]> => {
  const keys: string[] = []
  for (let i = 0; i < count; i += 1) {
    const [job] = await boss.fetch<{ keys: string[] }>(queues.encodeSegment.name)
    if (job) keys.push(job.data.keys.join(' '))
  }
  return keys
}

const pieces = (name: string, count: number): PlannedPiece[] =>
  Array.from({ length: count }, (_, i) => piece(`${name}${i}`))

test('a short render that is queued after a long one does not wait for all of it', async () => {
  await queue({ atSeconds: 0, pieces: pieces('long', 200) })
  await queue({ atSeconds: 15, pieces: pieces('short', 3) })
  expect(await taken(5)).toEqual(['short0', 'short1', 'short2', 'long0', 'long1'])
})

test('a stream of short renders does not starve the long one', async () => {
  await queue({ atSeconds: 0, pieces: pieces('long', 10) })
  for (let i = 0; i < 15; i += 1) await queue({ atSeconds: i * 10, pieces: pieces(`s${i}-`, 2) })
  // A second worth of work is queued each second beside it, and still its last piece is taken with what came when it was due.
  const keys = await taken(40)
  const next = keys[keys.indexOf('long9') + 1]
  expect(Number(/^s(\d+)/.exec(next ?? '')?.[1])).toBeLessThanOrEqual(11)
})

test('a piece that a later, shorter render or a preview needs too moves forward, and is encoded once', async () => {
  await queue({ atSeconds: 0, pieces: pieces('long', 50) })
  await queue({ atSeconds: 5, isWaitedFor: true, pieces: [piece('preview'), piece('long40')] })
  await queue({ atSeconds: 6, pieces: [piece('long45')] })
  const keys = await taken(60)
  expect(keys.slice(0, 2).toSorted()).toEqual(['long40', 'preview'])
  expect(keys.slice(2, 4)).toEqual(['long45', 'long0'])
  expect(new Set(keys).size).toBe(keys.length)
})

const rowOf = async (renderId: number) => {
  const { rows } = await poolOf(cms.payload).query<{ percent: string; cpu_seconds_total: string }>(
    'SELECT percent, cpu_seconds_total FROM renders WHERE id = $1',
    [renderId],
  )
  return { percent: Number(rows[0]?.percent), total: Number(rows[0]?.cpu_seconds_total) }
}

test('the percentage never falls: not by a retry, and not by a new plan after pieces are lost', async () => {
  const renderId = await queue({ atSeconds: 0, pieces: [piece('a'), piece('b')] })
  const db = dbOf(cms.payload)
  const progress = async () => {
    await inRenders(context(), ({ rows }) => writeProgress({ of: { renderId }, rows }))
    return (await rowOf(renderId)).percent
  }
  const [job] = await boss.fetch(queues.encodeSegment.name)
  const of = { jobId: job!.id, keys: ['a'] }
  await readPieces({ db, ...of })
  await noteFrames({ db, running: [{ framesDone: 60, jobId: job!.id, key: 'a' }] })
  expect(await progress()).toBe(30)
  await readPieces({ db, ...of })
  expect(await progress()).toBe(30)
  await markStored({ db, pieces: [{ cpuSeconds: 9, key: 'a' }] })
  expect(await progress()).toBe(50)
  // Planned anew: what is stored costs nothing any more, and stays its share of the whole.
  const stored = piece('a', { cpuSecondsExpected: 0, isStored: true })
  const again = [stored, piece('b')]
  await inRenders(context(), (scope) =>
    plan({ atSeconds: 1, isWaitedFor: false, pieces: again, renderId, scope }),
  )
  expect(await progress()).toBe(50)
  expect((await rowOf(renderId)).total).toBe(20)
  await inRenders(context(), (scope) =>
    plan({ atSeconds: 2, isWaitedFor: false, pieces: [piece('a'), piece('b')], renderId, scope }),
  )
  expect(await progress()).toBe(50)
})

const chunk = (key: string, change: Partial<PlannedPiece> = {}): PlannedPiece =>
  ({ ...piece(key), frames: 0, kind: 'sound', ...change }) as PlannedPiece // nobody encodes it

test('chunks of sound that are due together are one job; another output’s are another', async () => {
  const later = { outputRank: 1 }
  await queue({
    atSeconds: 0,
    pieces: [
      piece('film'),
      chunk('s0'),
      chunk('stored', { isStored: true }),
      chunk('s1'),
      chunk('fr0', later),
    ],
  })
  expect(await taken(4)).toEqual(['film', 's0 s1', 'fr0'])
})

test('a job goes on for the chunk that another render waits for, and makes that one alone', async () => {
  const first = await queue({ atSeconds: 0, pieces: [chunk('s0'), chunk('s1'), chunk('s2')] })
  await queue({ atSeconds: 1, pieces: [chunk('s1')] })
  await inRenders(context(), (scope) => releasePieces({ ...scope, renderIds: [first] }))
  const [job] = await boss.fetch<{ keys: string[] }>(queues.encodeSegment.name)
  const wanted = await readPieces({ db: dbOf(cms.payload), jobId: job!.id, keys: job!.data.keys })
  expect(wanted.map(({ key }) => key)).toEqual(['s1'])
  expect(await taken(1)).toEqual([])
})

test('a job of which nobody waits for any chunk is cancelled', async () => {
  const only = await queue({ atSeconds: 0, pieces: [chunk('s0'), chunk('s1')] })
  await inRenders(context(), (scope) => releasePieces({ ...scope, renderIds: [only] }))
  expect(await taken(1)).toEqual([])
})
