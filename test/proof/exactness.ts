import type { WorkoutSnapshot } from '../../src/core/timeline/types.ts'
import type { Proof } from './runner/types.ts'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { writeMp4 } from '../../src/adapters/store/writeMp4.ts'
import { planTimeline } from '../../src/core/timeline/planTimeline.ts'
import { randomWorkout } from '../../src/core/timeline/testing/randomWorkout.ts'
import { createEngine } from '../../src/engine/createEngine.ts'
import { renderPlan } from '../../src/engine/renderPlan.ts'
import { ingestClip } from '../../src/engine/ingestClip.ts'
import { ffmpeg } from '../ingest/helpers/ffmpeg.ts'
import { ingestSettings } from '../ingest/helpers/ingestSettings.ts'
import { beepStarts } from '../media/beepStarts.ts'
import { decodedSound, ffprobeNumbers } from '../media/ffmpeg.ts'

/** Long ones say no more than short ones and cost minutes each. */
const LONGEST_SECONDS = 100

/** Random workouts of every format, rendered: each frame at its time, no decoder error, every beep on its cue. */
const proof: Proof = async ({ log, seed, short }) => {
  const folder = await mkdtemp(join(tmpdir(), 'repreel-exactness-'))
  try {
    const settings = await ingestSettings(folder)
    const engine = createEngine(settings)
    const clip = await makeClip({ folder, settings })
    const rows: string[] = []
    const failures: string[] = []
    for (const [i, workout] of workoutsOf({ count: short ? 2 : 24, seed }).entries()) {
      const snapshot = withClip({ clip, workout })
      const plan = engine.plan({
        outputs: [{ locale: 'en', aspect: '16:9', look: 'burned', height: 720, quality: 'standard' }],
        snapshots: { en: snapshot },
      })
      const { outputs, timelines } = await renderPlan({ concurrency: 2, engine, plan })
      const path = join(folder, `${i}.mp4`)
      await writeMp4({ manifest: outputs[0]!.manifest, outputPath: path, store: settings.store })
      const found = await measure({ path, pcmPath: join(folder, 'sound.pcm') })
      const timeline = timelines[snapshot.locale]!
      const wanted = timeline.totalFrames
      const onset = worstOnset({
        pcm: found.pcm,
        starts: beepStarts(timeline),
      })
      const wrong = [
        found.pts.length !== wanted && `${found.pts.length} frames instead of ${wanted}`,
        found.pts.some((pts, frame) => pts !== frame * 512) && 'a frame is not at its time',
        onset >= 1024 && `a beep is ${onset} samples off`,
      ].filter((each) => each !== false)
      failures.push(...wrong.map((each) => `workout ${i}: ${each}`))
      const formats = snapshot.blocks.map(({ format }) => format).join(', ')
      rows.push(
        `| ${i} | ${formats} | ${snapshot.speed} | ${timeline.intervals.length} | ${wanted} | ${onset} | ${wrong.length === 0 ? 'exact' : wrong.join('; ')} |`,
      )
      log(`workout ${i}: ${wanted} frames, ${wrong.length === 0 ? 'exact' : wrong.join('; ')}`)
      await rm(path)
    }
    return {
      passed: rows.length - new Set(failures.map((each) => each.split(':')[0])).size,
      failed: failures.length,
      markdown: table(rows),
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
export default proof

type WorkoutsOfArgs = { count: number; seed: number }

const workoutsOf = ({ count, seed }: WorkoutsOfArgs): WorkoutSnapshot[] =>
  fc
    .sample(randomWorkout, { numRuns: 4000, seed })
    .filter((workout) => {
      const { frameRate, totalFrames } = planTimeline(workout)
      return totalFrames <= LONGEST_SECONDS * frameRate
    })
    .slice(0, count)

type MakeClipArgs = { folder: string; settings: Awaited<ReturnType<typeof ingestSettings>> }

/** 47 frames: a loop that falls on no grid at any speed. */
const makeClip = async ({ folder, settings }: MakeClipArgs) => {
  const sourcePath = join(folder, 'clip.mov')
  await ffmpeg(
    '-f',
    'lavfi',
    '-i',
    'testsrc2=size=320x180:rate=30',
    '-frames:v',
    '47',
    '-pix_fmt',
    'yuv420p',
    sourcePath,
  )
  const result = await ingestClip({ settings, sourcePath })
  if (result.status !== 'usable') throw new Error(`the proof's clip is invalid: ${result.reason.message}`)
  return result.normalised
}

type WithClipArgs = { clip: Awaited<ReturnType<typeof makeClip>>; workout: WorkoutSnapshot }

const withClip = ({ clip, workout }: WithClipArgs): WorkoutSnapshot => ({
  ...workout,
  exercises: Object.fromEntries(
    Object.entries(workout.exercises).map(([id, exercise]) => [
      id,
      { ...exercise, clip: { ...exercise.clip, ...clip, trim: null } },
    ]),
  ),
})

/** Decodes everything with errors fatal. */
const measure = async ({ path, pcmPath }: { path: string; pcmPath: string }) => {
  await ffmpeg('-xerror', '-i', path, '-map', '0:v', '-f', 'null', '-')
  await decodedSound(path, pcmPath)
  const bytes = await readFile(pcmPath)
  return {
    pcm: new Int16Array(bytes.buffer, bytes.byteOffset, bytes.length / 2),
    pts: await ffprobeNumbers(['-select_streams', 'v', '-show_entries', 'frame=pts', path]),
  }
}

type WorstOnsetArgs = { pcm: Int16Array; starts: readonly number[] }

/** In samples; from where the sound is heard to where its cue is. */
const worstOnset = ({ pcm, starts }: WorstOnsetArgs): number =>
  starts.reduce((worst, atSample) => {
    const from = Math.max(0, atSample - 2048)
    const heard = pcm.subarray(from, atSample + 4096).findIndex((level) => Math.abs(level) > 1500)
    return Math.max(worst, heard < 0 ? 4096 : Math.abs(from + heard - atSample))
  }, 0)

const table = (rows: readonly string[]): string =>
  [
    'Random workouts of at most 100 s, each rendered, written out, decoded with errors fatal.',
    '',
    '| workout | formats | speed | intervals | frames | worst beep, samples (1024 allowed) | |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n')
