import { setTimeout as wait } from 'node:timers/promises'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { CHANGES_CHANNEL } from '../../src/adapters/changes/channel.ts'
import { listenForChanges } from '../../src/adapters/changes/listenForChanges.ts'
import { slugs } from '../../src/collections/slugs.ts'
import { closePayload } from '../../src/server/database/closePayload.ts'
import { openApp, openTestPayload, type TestPayload } from '../helpers/openTestPayload.ts'
import { startPooler } from '../helpers/startPooler.ts'
import { until } from '../jobs/until.ts'
import { startGraphQL } from './startGraphQL.ts'

let cms: TestPayload
let database: Client

beforeAll(async () => {
  cms = await openTestPayload()
  database = new Client({ connectionString: cms.databaseUrl })
  await database.connect()
})
afterAll(async () => {
  await database.end()
  await cms.close()
})

/** What a listener said and heard. */
const listening = ({ connectionString, tryEveryMs }: { connectionString: string; tryEveryMs?: number }) => {
  const seen = { changes: 0, states: [] as boolean[] }
  const listener = listenForChanges({
    connectionString,
    onChange: () => (seen.changes += 1),
    onState: (hears) => seen.states.push(hears),
    ...(tryEveryMs !== undefined && { tryEveryMs }),
  })
  onTestFinished(listener.stop)
  return { listener, seen }
}

test('a listener that is cut off says so, comes back, and takes it that something has changed', async () => {
  const { listener, seen } = listening({ connectionString: cms.databaseUrl })
  await until(() => Promise.resolve(listener.hears()))
  expect(seen).toEqual({ changes: 1, states: [true] })
  await database.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE datname = current_database() AND query LIKE 'NOTIFY repreel_%'`,
  )
  await until(() => Promise.resolve(seen.states.length === 3))
  expect(seen).toEqual({ changes: 2, states: [true, false, true] })
  await database.query(`NOTIFY ${CHANGES_CHANNEL}`)
  await until(() => Promise.resolve(seen.changes === 3))
})

test('behind a pooler, where LISTEN is silent, it never believes that it hears, and hears once it can', async () => {
  const pooler = await startPooler(cms.databaseUrl)
  onTestFinished(pooler.close)
  const { listener, seen } = listening({ connectionString: pooler.url, tryEveryMs: 50 })
  const { rows } = await until(async () => {
    const listeners = await database.query(
      "SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND query LIKE 'NOTIFY repreel_%'",
    )
    return listeners.rows.length > 0 && listeners
  })
  expect([rows.length, listener.hears(), seen]).toEqual([1, false, { changes: 0, states: [] }])
  pooler.speak()
  await until(() => Promise.resolve(listener.hears()))
  expect(seen).toEqual({ changes: 1, states: [true] })
})

test('a process that hears nothing answers nothing that is older than the limit', async () => {
  const pooler = await startPooler(cms.databaseUrl)
  const seconds = 1
  const { databaseUrl: _, ...app } = cms
  const payload = await openApp({
    ...app,
    cacheKey: 'deaf',
    databaseUrl: pooler.url,
    options: { responseCache: { seconds } },
  })
  const server = await startGraphQL({ cacheKey: 'deaf', payload })
  onTestFinished(async () => {
    await server.close()
    await closePayload(payload)
    await pooler.close()
  })
  const { id } = await cms.payload.create({ collection: slugs.categories, data: { name: 'Old', slug: '' } })
  const name = async (): Promise<string> =>
    ((await (await server.post(`{ Category(id: ${id}) { name } }`)).json()) as Named).data.Category.name
  expect(await name()).toBe('Old')
  const keptMs = performance.now()
  await cms.payload.update({ collection: slugs.categories, data: { name: 'New' }, id })
  expect(server.service.cacheFigures()).toMatchObject({ entries: 1, hearsChanges: false })
  await wait(Math.max(0, keptMs + seconds * 1000 - performance.now()))
  expect(await name()).toBe('New')
})

type Named = { data: { Category: { name: string } } }
