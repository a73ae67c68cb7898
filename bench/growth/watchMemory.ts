import { readdir, readFile } from 'node:fs/promises'

export type Peaks = {
  /** Of the process itself, as the kernel counts it. */
  workerBytes: number
  /** Of the process and everything that it has started, together, in samples. */
  allBytes: number
}

const SAMPLE_MS = 200

/** Watches a process and its descendants until `stop`, which answers the peaks. */
export const watchMemory = (pid: number): { stop: () => Promise<Peaks> } => {
  let allBytes = 0
  const look = async (): Promise<void> => {
    const bytes = await Promise.all((await withDescendants(pid)).map(residentBytes))
    const sum = bytes.reduce((total, one) => total + one, 0)
    allBytes = Math.max(allBytes, sum)
  }
  const timer = setInterval(() => void look(), SAMPLE_MS)
  return {
    stop: async () => {
      clearInterval(timer)
      return { allBytes, workerBytes: 1024 * (await statusField({ field: 'VmHWM', pid })) }
    },
  }
}

const withDescendants = async (root: number): Promise<number[]> => {
  const parents = new Map<number, number>()
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number)
  for (const pid of pids) parents.set(pid, await statusField({ field: 'PPid', pid }))
  const isBelow = (pid: number | undefined): boolean =>
    pid !== undefined && (pid === root || isBelow(parents.get(pid)))
  return pids.filter((pid) => isBelow(pid))
}

const residentBytes = async (pid: number): Promise<number> =>
  1024 * (await statusField({ field: 'VmRSS', pid }))

/** 0 where the process has ended meanwhile. */
const statusField = async ({ field, pid }: { field: string; pid: number }): Promise<number> => {
  const text = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  return Number(new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(text)?.[1] ?? 0)
}
