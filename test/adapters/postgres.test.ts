import type { EmbeddedPostgres } from '../../src/adapters/postgres/types.ts'
import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { clusterIn } from '../../src/adapters/postgres/clusterIn.ts'
import { createDatabase } from '../../src/adapters/postgres/createDatabase.ts'
import { startPostgres } from '../../src/adapters/postgres/startPostgres.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'repreel-postgres-'))
})

afterEach(() => rm(folder, { recursive: true, force: true }))

const start = (): Promise<EmbeddedPostgres> => startPostgres({ folder, durable: false })

const query = async (url: string, sql: string): Promise<unknown[]> => {
  const client = new Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query<Record<string, unknown>>(sql)
  await client.end()
  return rows
}

const isUp = (): boolean => existsSync(join(clusterIn(folder).dataFolder, 'postmaster.pid'))

/** Another process that starts the same cluster and holds it until it is told to leave, or killed. */
const startElsewhere = async (): Promise<ChildProcess> => {
  const child = fork(join(import.meta.dirname, 'postgresHolder.ts'), [folder])
  await once(child, 'message')
  return child
}

test('the last lease that is released stops the server, and not an earlier one', async () => {
  const [first, second] = [await start(), await start()]
  expect(second.url('postgres')).toBe(first.url('postgres'))
  await first.release()
  expect(await query(second.url('postgres'), 'SELECT 1 AS one')).toEqual([{ one: 1 }])
  await second.release()
  expect(isUp()).toBe(false)
})

test('what was written is there after the next start', async () => {
  const before = await start()
  expect(await createDatabase({ url: before.url('postgres'), name: 'kept' })).toEqual({ created: true })
  await query(before.url('kept'), 'CREATE TABLE t AS SELECT 42 AS answer')
  await before.release()
  const after = await start()
  expect(await createDatabase({ url: after.url('postgres'), name: 'kept' })).toEqual({ created: false })
  expect(await query(after.url('kept'), 'SELECT answer FROM t')).toEqual([{ answer: 42 }])
  await after.release()
})

test('five processes that start an empty folder at once share one server', async () => {
  const children = await Promise.all(Array.from({ length: 5 }, startElsewhere))
  const own = await start()
  const leases = await query(
    own.url('postgres'),
    `SELECT count(*)::int AS n FROM pg_stat_activity WHERE application_name = 'repreel lease'`,
  )
  expect(leases).toEqual([{ n: 6 }])
  for (const child of children) child.send('leave')
  await Promise.all(children.map((child) => once(child, 'exit')))
  await own.release()
  expect(isUp()).toBe(false)
})

test('a killed holder leaves the server up, and the next one takes it over and stops it', async () => {
  const child = await startElsewhere()
  child.kill('SIGKILL')
  await once(child, 'exit')
  expect(isUp()).toBe(true)
  const next = await start()
  await next.release()
  expect(isUp()).toBe(false)
})

test('after a killed server, its pid reused by another program, the cluster starts again', async () => {
  const before = await start()
  await before.release()
  await writeFile(join(clusterIn(folder).dataFolder, 'postmaster.pid'), `${process.pid}\n`)
  const after = await start()
  expect(await query(after.url('postgres'), 'SELECT 1 AS one')).toEqual([{ one: 1 }])
  await after.release()
})

test('a lock whose holder is dead does not stop a start', async () => {
  const child = await startElsewhere()
  child.send('leave')
  await once(child, 'exit')
  await writeFile(clusterIn(folder).lockFile, String(child.pid))
  await (await start()).release()
})

test('the password is for the owner alone, and nobody enters without it', async () => {
  const server = await start()
  const { passwordFile } = clusterIn(folder)
  expect((await stat(passwordFile)).mode & 0o777).toBe(0o600)
  const wrong = server.url('postgres').replace(await readFile(passwordFile, 'utf8'), 'wrong')
  await expect(query(wrong, 'SELECT 1')).rejects.toThrow('password authentication failed')
  await server.release()
})

test('text is UTF-8 and sorts by code point, and the extensions for search are there', async () => {
  const server = await start()
  const rows = await query(
    server.url('postgres'),
    `SELECT upper('é') AS upper, 'Z' < 'a' AS sorted, (SELECT count(*)::int FROM pg_available_extensions
     WHERE name IN ('pg_trgm', 'unaccent')) AS extensions`,
  )
  expect(rows).toEqual([{ upper: 'É', sorted: true, extensions: 2 }])
  await server.release()
})
