import type { RunFfmpeg } from '../../src/adapters/ffmpeg/types.ts'
import type { IngestSettings } from '../../src/engine/ingest/types.ts'
import { readFile } from 'node:fs/promises'
import { benchSettings } from '../fixtures/benchSettings.ts'

/** What this process and its children have used since `meter` was asked before. */
export type Used = { cpuSeconds: number; ffmpegSeconds: number; ffmpegRuns: number; wallSeconds: number }
export type Metered = {
  settings: IngestSettings
  meter: <T>(work: () => Promise<T>) => Promise<T & { used: Used }>
}

/**
 * An engine's settings whose every CPU second is counted: FFmpeg's (as it reports itself: bubblewrap does not hand the
 * figures of its children on), that of what starts it, and that of this process.
 */
export const meteredSettings = async ({ folder }: { folder: string }): Promise<Metered> => {
  const plain = await benchSettings({ folder })
  let [ffmpegSeconds, ffmpegRuns] = [0, 0]
  const runFfmpeg: RunFfmpeg = async (run) => {
    const result = await plain.runFfmpeg(run)
    ffmpegSeconds += result.cpuSeconds
    ffmpegRuns += 1
    return result
  }
  const now = async () => ({
    ffmpegRuns,
    ffmpegSeconds,
    otherSeconds: ownSeconds() + (await launcherSeconds()),
    wallMs: performance.now(),
  })
  return {
    settings: { ...plain, runFfmpeg },
    meter: async (work) => {
      const before = await now()
      const result = await work()
      const after = await now()
      const ffmpeg = after.ffmpegSeconds - before.ffmpegSeconds
      const used = {
        cpuSeconds: ffmpeg + after.otherSeconds - before.otherSeconds,
        ffmpegSeconds: ffmpeg,
        ffmpegRuns: after.ffmpegRuns - before.ffmpegRuns,
        wallSeconds: (after.wallMs - before.wallMs) / 1000,
      }
      return { ...result, used }
    },
  }
}

const ownSeconds = (): number => {
  const { system, user } = process.cpuUsage()
  return (system + user) / 1e6
}

/** Of children that have ended: proc(5), fields cutime and cstime, in hundredths on every Linux. */
const launcherSeconds = async (): Promise<number> => {
  const line = await readFile('/proc/self/stat', 'utf8')
  const fields = line.slice(line.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[13]) + Number(fields[14])) / 100
}
