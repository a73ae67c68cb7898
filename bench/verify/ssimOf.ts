import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

type SsimOfArgs = { frameRate: number; naivePath: string; path: string; totalFrames: number }

export type Ssim = { mean: number; least: number; frames: number }

/** Frames that are compared, spread evenly. */
const SAMPLES = 48

/** Luma and chroma together, as FFmpeg weighs them; each frame is sought in both files by its time. */
export const ssimOf = async ({ frameRate, naivePath, path, totalFrames }: SsimOfArgs): Promise<Ssim> => {
  const values: number[] = []
  for (let i = 0; i < SAMPLES; i++) {
    const frame = Math.floor(((i + 0.5) * totalFrames) / SAMPLES)
    values.push(await ssimAt({ naivePath, path, seconds: (frame - 0.5) / frameRate }))
  }
  return {
    frames: values.length,
    least: Math.min(...values),
    mean: values.reduce((sum, value) => sum + value, 0) / values.length,
  }
}

type SsimAtArgs = {
  naivePath: string
  path: string
  /** Before the frame and after the one before it. */
  seconds: number
}

const ssimAt = async ({ naivePath, path, seconds }: SsimAtArgs): Promise<number> => {
  const at = ['-ss', seconds.toFixed(6)]
  const { stderr } = await promisify(execFile)('ffmpeg', [
    ...['-v', 'info', '-nostdin', ...at, '-i', path, ...at, '-i', naivePath, '-an', '-filter_complex'],
    '[0:v]trim=end_frame=1,setpts=0[ours];[1:v]trim=end_frame=1,setpts=0[naive];[ours][naive]ssim',
    ...['-frames:v', '1', '-f', 'null', '-'],
  ])
  const all = /SSIM .*All:([\d.]+|inf)/.exec(stderr)?.[1]
  if (!all) throw new Error(`not verified: ${path} and ${naivePath} cannot be compared at ${seconds} s`)
  return all === 'inf' ? 1 : Number(all)
}
