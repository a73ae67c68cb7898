import type { Timeline } from '../../src/core/timeline/types.ts'
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

type SsimOfArgs = { naivePath: string; path: string; timeline: Timeline }

/** Frames that are compared; spread evenly, a prime apart so that no rhythm of the workout hides one kind. */
const SAMPLES = 120

/** Luma and chroma together, as FFmpeg weighs them. */
export const ssimOf = async ({
  naivePath,
  path,
  timeline,
}: SsimOfArgs): Promise<{ mean: number; least: number }> => {
  const apart = Math.max(1, Math.floor(timeline.totalFrames / SAMPLES)) | 1
  const sampled = `select='not(mod(n\\,${apart}))',setpts=N/TB`
  const { stdout } = await promisify(execFile)(
    'ffmpeg',
    [
      ...['-v', 'error', '-nostdin', '-i', path, '-i', naivePath, '-an', '-filter_complex'],
      `[0:v]${sampled}[ours];[1:v]${sampled}[naive];[ours][naive]ssim=stats_file=-`,
      ...['-f', 'null', '-'],
    ],
    { maxBuffer: 16 * 1024 ** 2 },
  )
  const all = [...stdout.matchAll(/All:([\d.]+)/g)].map(([, value]) => Number(value))
  if (all.length === 0) throw new Error(`no frame of ${path} was compared`)
  return { mean: all.reduce((sum, value) => sum + value, 0) / all.length, least: Math.min(...all) }
}
