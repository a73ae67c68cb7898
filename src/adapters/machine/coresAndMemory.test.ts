import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { availableParallelism, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { coresAndMemory } from './coresAndMemory.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'repreel-cgroup-'))
})
afterEach(() => rm(folder, { force: true, recursive: true }))

const machine = {
  cores: availableParallelism(),
  memoryBytes: Math.min(totalmem(), process.constrainedMemory() || Infinity),
}

test('a container’s limits count', async () => {
  await writeFile(join(folder, 'cpu.max'), '50000 100000\n')
  await writeFile(join(folder, 'memory.max'), '1073741824\n')
  expect(await coresAndMemory({ cgroupFolder: folder })).toEqual({ cores: 0.5, memoryBytes: 1_073_741_824 })
})

test('without a limit, and elsewhere than on Linux, the machine counts', async () => {
  expect(await coresAndMemory({ cgroupFolder: join(folder, 'none') })).toEqual(machine)
  await writeFile(join(folder, 'cpu.max'), 'max 100000\n')
  await writeFile(join(folder, 'memory.max'), 'max\n')
  expect(await coresAndMemory({ cgroupFolder: folder })).toEqual(machine)
})
