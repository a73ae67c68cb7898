import { readFile } from 'node:fs/promises'

/** User plus system time of a process and all its threads: proc(5), in hundredths on every Linux. */
export const cpuSecondsOf = async (pid: number): Promise<number> => {
  const line = await readFile(`/proc/${pid}/stat`, 'utf8')
  const fields = line.slice(line.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[11]) + Number(fields[12])) / 100
}
