import type { RenderPlan } from '../../src/core/segments/types.ts'
import type { Timeline } from '../../src/core/timeline/types.ts'
import { execFile, spawn } from 'node:child_process'
import { promisify } from 'node:util'
import { AAC_FRAME_SAMPLES } from '../../src/core/audio/grid.ts'
import { beepsOfPlan } from './beepsOfPlan.ts'
import { type Ssim, ssimOf } from './ssimOf.ts'
import { worstOnset } from './worstOnset.ts'

export type Verified = {
  /** Of the sampled frames, against naive's; null where naive made nothing of the same plan. */
  ssim: Ssim | null
  beeps: number
  /** How far the worst beep is from its cue. */
  worstBeepMs: number
}

type VerifyArgs = { naivePath: string | null; path: string; plan: RenderPlan }

const TICKS_PER_FRAME = 512
const LEAST_SSIM = 0.9

/** Throws unless every frame is there at its time, everything decodes with errors fatal, and every beep is on its cue. */
export const verifyOutput = async ({ naivePath, path, plan }: VerifyArgs): Promise<Verified> => {
  const { timeline } = plan.outputs[0]!
  await requireTimes({ path, timeline })
  const pcm = await decodeAll(path)
  const seconds = pcm.length / 48_000
  const wanted = timeline.totalFrames / timeline.frameRate
  require(Math.abs(seconds - wanted) < 0.05, `${path}: the sound lasts ${seconds} s, the plan ${wanted} s`)
  const beeps = beepsOfPlan(plan)
  require(beeps.length > 0, `${path}: the plan has no beep to look for`)
  const onset = worstOnset({ beeps, pcm })
  require(onset <= AAC_FRAME_SAMPLES, `${path}: a beep is ${onset} samples off its cue`)
  const ssim = naivePath === null ? null : await compared({ naivePath, path, timeline })
  if (ssim) require(ssim.mean >= LEAST_SSIM, `${path}: SSIM against naive is ${ssim.mean} on average`)
  return { beeps: beeps.length, ssim, worstBeepMs: (onset / 48_000) * 1000 }
}

type ComparedArgs = { naivePath: string; path: string; timeline: Timeline }

const compared = async ({ naivePath, path, timeline }: ComparedArgs): Promise<Ssim> => {
  await requireTimes({ path: naivePath, timeline })
  return ssimOf({ ...timeline, naivePath, path })
}

const require = (holds: boolean, message: string): void => {
  if (!holds) throw new Error(`not verified: ${message}`)
}

const requireTimes = async ({ path, timeline }: { path: string; timeline: Timeline }): Promise<void> => {
  const { stdout } = await promisify(execFile)(
    'ffprobe',
    ['-v', 'error', '-select_streams', 'v', '-show_entries', 'packet=pts', '-of', 'csv=p=0', path],
    { maxBuffer: 64 * 1024 ** 2 },
  )
  const times = stdout.split('\n').flatMap((line) => (line === '' ? [] : [Number.parseInt(line, 10)]))
  require(times.length ===
    timeline.totalFrames, `${path}: ${times.length} frames instead of ${timeline.totalFrames}`)
  const irregular = times.toSorted((a, b) => a - b).findIndex((ticks, i) => ticks !== i * TICKS_PER_FRAME)
  require(irregular < 0, `${path}: frame ${irregular} is not at its time`)
}

/** Picture and sound, once, any error fatal; answers the sound, one channel. */
const decodeAll = async (path: string): Promise<Int16Array> => {
  const child = spawn(
    'ffmpeg',
    [
      ...['-v', 'warning', '-nostdin', '-xerror', '-err_detect', 'explode', '-i', path],
      ...['-map', '0:v', '-f', 'null', '-', '-map', '0:a', '-ac', '1', '-f', 's16le', 'pipe:1'],
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  )
  const sound: Buffer[] = []
  const log: Buffer[] = []
  child.stdout.on('data', (bytes: Buffer) => sound.push(bytes))
  child.stderr.on('data', (bytes: Buffer) => log.push(bytes))
  const code = await new Promise<number | null>((resolve, reject) =>
    child.once('close', resolve).once('error', reject),
  )
  const warnings = Buffer.concat(log).toString()
  require(code === 0 && warnings === '', `${path}: decoding ended with ${code}: ${warnings.slice(-1000)}`)
  const bytes = Buffer.concat(sound)
  return new Int16Array(bytes.buffer, bytes.byteOffset, Math.floor(bytes.length / 2))
}
