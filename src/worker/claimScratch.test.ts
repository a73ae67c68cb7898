import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { claimScratch } from './claimScratch.ts'

/** The id of a process that has ended. */
const deadPid = (): Promise<number> =>
  new Promise((resolve) => {
    const child = spawn('true')
    child.once('exit', () => resolve(child.pid!))
  })

test('a new worker removes the folders of dead ones, ends what works in them, and leaves those of living ones and of other machines', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'repreel-scratch-'))
  const folderOf = (pid: number) => join(dataDir, 'scratch', `${hostname()}-${pid}`)
  const dead = folderOf(await deadPid())
  await mkdir(dead, { recursive: true })
  await writeFile(join(dead, 'left.mp4'), 'left')
  await mkdir(folderOf(process.ppid), { recursive: true })
  // Of a machine whose name begins as ours does.
  const elsewhere = `${hostname()}-two-${await deadPid()}`
  await mkdir(join(dataDir, 'scratch', elsewhere))
  const orphan = spawn('tail', ['-f', join(dead, 'left.mp4')])
  const ended = new Promise((resolve) => orphan.once('exit', (_, signal) => resolve(signal)))
  await new Promise((resolve) => orphan.once('spawn', resolve))

  const { release } = await claimScratch({ dataDir })

  expect(await ended).toBe('SIGKILL')
  expect((await readdir(join(dataDir, 'scratch'))).toSorted()).toEqual(
    [`${hostname()}-${process.pid}`, `${hostname()}-${process.ppid}`, elsewhere].toSorted(),
  )
  await release()
  expect((await readdir(join(dataDir, 'scratch'))).toSorted()).toEqual(
    [`${hostname()}-${process.ppid}`, elsewhere].toSorted(),
  )
  await rm(dataDir, { recursive: true })
})
