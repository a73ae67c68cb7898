import { readdir, readFile } from 'node:fs/promises'

/** Ids of the running FFmpegs (and their sandboxes) that write below this folder. */
export const ffmpegsOf = async (folder: string): Promise<number[]> => {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number)
  const found = await Promise.all(
    pids.map(async (pid) => {
      const line = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')
      return line.includes(folder) && /ffmpeg|bwrap|prlimit/.test(line) ? [pid] : []
    }),
  )
  return found.flat()
}
