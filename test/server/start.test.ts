import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type AddressInfo, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freePort } from '../../src/adapters/postgres/freePort.ts'

const root = resolve(import.meta.dirname, '../..')
let folder: string
let busy: Server

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'repreel-start-'))
  busy = createServer()
  await new Promise<void>((listening) => busy.listen(0, '127.0.0.1', listening))
})

afterAll(async () => {
  busy.close()
  await rm(folder, { recursive: true })
})

type Ended = { code: number | string | null | undefined; output: string }

const run = (command: string, variables: Record<string, string>): Promise<Ended> =>
  new Promise((ended) => {
    const env = {
      ...process.env,
      REPREEL_DATA: join(folder, 'data'),
      REPREEL_DEMO: '0',
      REPREEL_MEDIA: join(folder, 'media'),
      ...variables,
    }
    execFile(process.execPath, ['bin/repreel.mjs', command], { cwd: root, env }, (error, stdout, stderr) =>
      ended({ code: error?.code ?? 0, output: stdout + stderr }),
    )
  })

const check = async ({ command = 'start', says, ...variables }: Record<string, string>) => {
  const { code, output } = await run(command, variables)
  expect(output).toContain(says)
  expect(output).not.toMatch(/^\s+at /m)
  expect(code).toBe(1)
}

test('a port that is taken ends the start with the port and another one to try', async () => {
  const { port } = busy.address() as AddressInfo
  await check({
    PORT: String(port),
    says: `Port ${port} on 127.0.0.1 is taken by another program: end it, or choose another port: PORT=${port + 1}`,
  })
})

test('a folder that cannot be written to ends the start with the folder and the command', async () => {
  const file = join(folder, 'a-file')
  await writeFile(file, '')
  const media = join(file, 'media')
  await check({
    PORT: String(await freePort()),
    REPREEL_MEDIA: media,
    says: `✗ Media folder: ${media} is not writable`,
  })
})

test('a database that is not reached ends the start with its address', async () => {
  const port = await freePort()
  await check({
    PORT: String(await freePort()),
    DATABASE_URL: `postgres://u:s3cret@127.0.0.1:${port}/repreel`,
    says: `✗ Database: nothing answers at 127.0.0.1:${port}`,
  })
})

test('a mistaken variable ends every command, and all mistakes are told', async () => {
  const says =
    'PORT must be a whole number from 1 to 65535, got "http"\nPAYLOAD_SECRET must have 32 characters'
  for (const command of ['start', 'worker', 'doctor'])
    await check({ command, PORT: 'http', PAYLOAD_SECRET: 'x', says })
})

test('a worker whose database has no tables yet says what to do first', async () => {
  await check({ command: 'worker', says: 'run "npm start" of this version first' })
})

test('the doctor finds this machine fit to run the tests', async () => {
  const { code, output } = await run('doctor', {})
  expect(output).toContain('✓ Node: v')
  expect(output).toContain('✓ FFmpeg: ')
  expect(output).toContain('✓ Database: embedded, PostgreSQL 18')
  expect(code).toBe(0)
})
