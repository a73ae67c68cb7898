import { availableParallelism, totalmem } from 'node:os'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

export type CoresAndMemory = { cores: number; memoryBytes: number }

type CoresAndMemoryArgs = {
  /** Where the kernel tells of the process's control group. @default '/sys/fs/cgroup' */
  cgroupFolder?: string
}

/**
 * What this process may use: the machine's, or less where a container limits it. Node knows limits of nested groups and of
 * version 1, not in each of its versions; a container's own group is read here.
 */
export const coresAndMemory = async ({
  cgroupFolder = '/sys/fs/cgroup',
}: CoresAndMemoryArgs = {}): Promise<CoresAndMemory> => {
  const read = (file: string): Promise<string> =>
    readFile(join(cgroupFolder, file), 'utf8').catch(() => 'max')
  const [quota, period] = (await read('cpu.max')).trim().split(' ').map(Number)
  const limit = Number((await read('memory.max')).trim())
  return {
    // "max": no limit, and no number.
    cores: quota && period ? Math.min(availableParallelism(), quota / period) : availableParallelism(),
    memoryBytes: Math.min(totalmem(), process.constrainedMemory() || Infinity, limit > 0 ? limit : Infinity),
  }
}
