import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'

export type NaiveRun = { cpuSeconds: number; wallSeconds: number; memoryBytes: number }

type RunNaiveArgs = { args: readonly string[]; cwd: string }

/** One FFmpeg, as a user starts it: no sandbox, no limits. */
export const runNaive = async ({ args, cwd }: RunNaiveArgs): Promise<NaiveRun> => {
  const startedMs = performance.now()
  const child = spawn('ffmpeg', ['-hide_banner', '-nostats', '-benchmark', ...args], {
    cwd,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const ended = new Promise<number | null>((resolve, reject) =>
    child.once('close', resolve).once('error', reject),
  )
  const [log, code] = await Promise.all([text(child.stderr), ended])
  if (code !== 0) throw new Error(`naive ended with exit code ${code}:\n${log.slice(-2000)}`)
  const [, user, system] = /bench: utime=([\d.]+)s stime=([\d.]+)s/.exec(log) ?? []
  const [, kibibytes] = /bench: maxrss=(\d+)(?:kB|KiB)/.exec(log) ?? []
  if (!user || !kibibytes) throw new Error(`FFmpeg printed no figures:\n${log.slice(-500)}`)
  return {
    cpuSeconds: Number(user) + Number(system),
    wallSeconds: (performance.now() - startedMs) / 1000,
    memoryBytes: Number(kibibytes) * 1024,
  }
}
