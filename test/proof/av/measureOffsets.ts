import type { Timeline } from '../../../src/core/timeline/types.ts'
import { decodeFilm } from './decodeFilm.ts'
import { readPcm } from './readPcm.ts'

const RATE = 48_000
/** Louder than what an encoder leaves of silence; a beep has it within its first millisecond. */
const AUDIBLE = 200

type MeasureOffsetsArgs = { path: string; pcmPath: string; timeline: Timeline }

/** How far, in milliseconds, the long beep is behind the picture's change where one work begins after another. */
export const measureOffsets = async ({ path, pcmPath, timeline }: MeasureOffsetsArgs): Promise<number[]> => {
  const { greys, secondsOf } = await decodeFilm({ path, pcmPath })
  if (greys.length !== secondsOf.length)
    throw new Error(`${greys.length} pictures were decoded, the file has ${secondsOf.length}`)
  const changes = timeline.intervals.filter(
    ({ kind }, i) => kind === 'work' && timeline.intervals[i - 1]?.kind === 'work',
  )
  const offsets: number[] = []
  for (const { startFrame } of changes) {
    const near = Array.from({ length: 20 }, (_, i) => startFrame - 10 + i)
    const change = near.find((frame) => Math.abs(greys[frame]! - greys[frame - 1]!) > 60)
    if (change === undefined) throw new Error(`The picture does not change near frame ${startFrame}`)
    const seconds = secondsOf[change]!
    const from = Math.round((seconds - 0.3) * RATE)
    const pcm = await readPcm({ from, path: pcmPath, to: from + RATE })
    const first = pcm.findIndex((level) => Math.abs(level) > AUDIBLE)
    if (first < 0) throw new Error(`No beep is heard near ${seconds} s`)
    offsets.push(1000 * ((from + first) / RATE - seconds))
  }
  return offsets
}
