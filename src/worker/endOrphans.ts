import { readdir, readFile } from 'node:fs/promises'

/**
 * Kills what still works in this folder of a dead worker, and answers how many. The kernel ends an FFmpeg with its worker
 * (`--pdeathsig`, `--die-with-parent`), except in the first 25 ms of its life, before both are set.
 */
export const endOrphans = async (folder: string): Promise<number> => {
  // Elsewhere than on Linux there is no such folder, and no such sandbox.
  const names = await readdir('/proc').catch(() => [])
  const pids = names.filter((name) => /^\d+$/.test(name)).map(Number)
  const orphans = await Promise.all(pids.map(async (pid) => ((await worksIn(pid, folder)) ? [pid] : [])))
  for (const pid of orphans.flat()) endProcess(pid)
  return orphans.flat().length
}

const worksIn = async (pid: number, folder: string): Promise<boolean> =>
  (await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => ''))
    .split('\0')
    .some((argument) => argument === folder || argument.startsWith(`${folder}/`))

const endProcess = (pid: number): void => {
  try {
    process.kill(pid, 'SIGKILL')
  } catch (error) {
    // It ended by itself meanwhile.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}
