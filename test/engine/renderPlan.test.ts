import type { WorkoutSnapshot } from '../../src/core/timeline/types.ts'
import type { Engine } from '../../src/engine/createEngine.ts'
import type { RenderedPlan } from '../../src/engine/renderPlan.ts'
import type { IngestSettings } from '../../src/engine/ingest/types.ts'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import sharp from 'sharp'
import { writeMp4 } from '../../src/adapters/store/writeMp4.ts'
import { block, exercise, item, workout } from '../../src/core/timeline/testing/builders.ts'
import { createEngine } from '../../src/engine/createEngine.ts'
import { ingestClip } from '../../src/engine/ingestClip.ts'
import { renderPlan } from '../../src/engine/renderPlan.ts'
import { storeNames } from '../../src/engine/storeNames.ts'
import { ffmpeg } from '../ingest/helpers/ffmpeg.ts'
import { ingestSettings } from '../ingest/helpers/ingestSettings.ts'
import { beepStarts } from '../media/beepStarts.ts'
import { decodedSound, ffprobeNumbers } from '../media/ffmpeg.ts'

const state = {} as {
  folder: string
  settings: IngestSettings
  engine: Engine
  squats: WorkoutSnapshot
  rendered: RenderedPlan
  video: string
}

/** Short times: the rules are the same, and 23 seconds of 720p are enough to see them. */
const times = {
  prepareSeconds: 4,
  restBetweenRoundsSeconds: 6,
  restSeconds: 3,
  sideSwitchSeconds: 3,
  workSeconds: 5,
}

const usableClip = async (name: string, source: string) => {
  const path = join(state.folder, `${name}.mov`)
  await ffmpeg(
    '-f',
    'lavfi',
    '-i',
    `${source}=size=320x180:rate=30:duration=1.5`,
    '-pix_fmt',
    'yuv420p',
    path,
  )
  const result = await ingestClip({ settings: state.settings, sourcePath: path })
  if (result.status !== 'usable')
    throw new Error(`the test's clip ${name} is invalid: ${result.reason.message}`)
  return { ...exercise(name).clip, ...result.normalised }
}

const planOf = (snapshot: WorkoutSnapshot) =>
  state.engine.plan({
    outputs: [{ locale: 'en', aspect: '16:9', look: 'burned', height: 720, quality: 'standard' }],
    snapshots: { en: snapshot },
  })

const renderOf = (snapshot: WorkoutSnapshot) =>
  renderPlan({ concurrency: 2, engine: state.engine, plan: planOf(snapshot) })

beforeAll(async () => {
  state.folder = await mkdtemp(join(tmpdir(), 'repreel-engine-'))
  state.settings = await ingestSettings(state.folder)
  state.engine = createEngine(state.settings)
  const [squat, jack] = [await usableClip('squat', 'testsrc2'), await usableClip('jack', 'testsrc')]
  state.squats = {
    ...workout([block([item('squat'), item('jack', { side: 'auto' })])]),
    defaults: times,
    exercises: {
      jack: exercise('jack', { clip: jack, clipSide: 'left', laterality: 'unilateral', name: 'Side kick' }),
      squat: exercise('squat', { clip: squat, name: 'Squat' }),
    },
  }
  state.rendered = await renderOf(state.squats)
  state.video = join(state.folder, 'video.mp4')
  await writeMp4({
    manifest: state.rendered.outputs[0]!.manifest,
    outputPath: state.video,
    store: state.settings.store,
  })
})

afterAll(() => rm(state.folder, { recursive: true, force: true }))

test('every frame of the timeline is in the video, each at its time', async () => {
  const { totalFrames } = state.rendered.timelines.en!
  const shown = await ffprobeNumbers([...['-select_streams', 'v', '-show_entries', 'frame=pts', state.video]])
  expect(shown).toEqual(Array.from({ length: totalFrames }, (_, frame) => frame * 512))
})

test('the video decodes without an error, and is as large as the version says', async () => {
  await ffmpeg('-xerror', '-i', state.video, '-f', 'null', '-')
  expect((await readFile(state.video)).length).toBe(state.rendered.outputs[0]!.bytes)
})

test('a storyboard shows each ten seconds by a key frame of what is seen then, and costs nothing again', async () => {
  const { outputs, thumbnailCpuSeconds } = state.rendered
  const { key, ...shape } = outputs[0]!.storyboard
  expect(shape).toEqual({ columns: 3, tileHeightPx: 90, tileSeconds: 10, tileWidthPx: 160, tiles: 3 })
  const path = await state.settings.store.localPath(storeNames.picture(key))
  const tile = (i: number) => sharp(path).extract({ left: 160 * i, top: 0, width: 160, height: 90 })
  for (const i of [0, 1, 2]) {
    const { channels } = await sharp(await tile(i).png().toBuffer()).stats()
    expect(Math.max(...channels.map(({ stdev }) => stdev))).toBeGreaterThan(10)
  }
  expect(thumbnailCpuSeconds).toBeGreaterThan(0)
  const again = await renderOf(state.squats)
  expect(again.outputs[0]!.storyboard.key).toBe(key)
  expect(again.thumbnailCpuSeconds).toBe(0)
})

test('a teaser is a few seconds of two exercises, silent, cut from what is encoded', async () => {
  const { teaser } = state.rendered
  const seconds = teaser.video.frames / 30
  expect(seconds).toBeGreaterThanOrEqual(3)
  expect(seconds).toBeLessThanOrEqual(6)
  expect(new Set(teaser.pieces.map(({ key }) => key)).size).toBe(2)
  const path = join(state.folder, 'teaser.mp4')
  await writeMp4({ manifest: teaser, outputPath: path, store: state.settings.store })
  await ffmpeg('-xerror', '-i', path, '-f', 'null', '-')
  const shown = await ffprobeNumbers(['-show_entries', 'frame=pts', path])
  expect(shown).toEqual(Array.from({ length: teaser.video.frames }, (_, frame) => frame * 512))
})

test('the poster shows the second that was chosen, the first one too; a second past the end is refused', async () => {
  const posterOf = async (posterSeconds: number | null) => {
    const plan = state.engine.plan({
      outputs: state.rendered.outputs.map(({ output }) => output),
      posterSeconds,
      snapshots: { en: state.squats },
    })
    return (await state.engine.assemble({ plan })).posterKey
  }
  const keys = [await posterOf(null), await posterOf(0), await posterOf(5.5)]
  expect(new Set(keys).size).toBe(3)
  expect(keys[0]).toBe(state.rendered.posterKey)
  expect(await posterOf(6)).toBe(keys[0])
  await expect(posterOf(500)).rejects.toThrow('the poster is to show second 500, and the video lasts 30.0 s')
})

test('every beep begins within one AAC frame of its cue', async () => {
  const pcmPath = join(state.folder, 'sound.pcm')
  await decodedSound(state.video, pcmPath)
  const bytes = await readFile(pcmPath)
  const pcm = new Int16Array(bytes.buffer, bytes.byteOffset, bytes.length / 2)
  const onsets = beepStarts(state.rendered.timelines.en!).map((atSample) => {
    const from = Math.max(0, atSample - 2048)
    return from + pcm.subarray(from, atSample + 4096).findIndex((level) => Math.abs(level) > 1500) - atSample
  })
  expect(onsets.length).toBeGreaterThan(10)
  expect(Math.max(...onsets.map(Math.abs))).toBeLessThan(1024)
})

test('beeps that stand alone peak at −6 ± 1 dB', async () => {
  const bytes = await readFile(join(state.folder, 'sound.pcm'))
  const pcm = new Int16Array(bytes.buffer, bytes.byteOffset, bytes.length / 2)
  const peak = pcm.reduce((highest, level) => Math.max(highest, Math.abs(level)), 0) / 32_768
  expect(20 * Math.log10(peak)).toBeGreaterThan(-7)
  expect(20 * Math.log10(peak)).toBeLessThan(-5)
})

test('a second render of the same workout runs no encoder and answers the same version', async () => {
  const again = await renderOf(state.squats)
  expect(again).toEqual({ ...state.rendered, cpuSeconds: 0, thumbnailCpuSeconds: 0 })
})

test('a changed name encodes its own segments and the rest that announces it, and nothing else', () => {
  const before = planOf(state.squats)
  const { jack, squat } = state.squats.exercises
  const after = planOf({
    ...state.squats,
    exercises: { jack: { ...jack!, name: 'High kick' }, squat: squat! },
  })
  const kindsOfNew = after.outputs[0]!.pieces.filter(({ key }) => !before.segments.has(key)).map(
    ({ intervalIndex }) => after.outputs[0]!.timeline.intervals[intervalIndex]!.kind,
  )
  expect(kindsOfNew).toEqual(['rest', 'work', 'switch_sides', 'work'])
  expect([...after.sounds.keys()]).toEqual([...before.sounds.keys()])
})

test('a version is not assembled while a piece is missing', async () => {
  const plan = planOf(state.squats)
  const [key] = plan.segments.keys()
  const name = storeNames.segment(key!)
  const path = await state.settings.store.localPath(name)
  const bytes = await readFile(path)
  await state.settings.store.remove(name)
  await expect(state.engine.assemble({ plan })).rejects.toThrow(key)
  const { created } = await state.settings.store.put(name, (temp) => writeFile(temp, bytes))
  expect(created).toBe(true)
})

test('a render that is stopped leaves no scratch folder and no half segment', async () => {
  const stop = new AbortController()
  const slower = { ...state.squats, speed: 0.5 }
  const rendering = renderPlan({
    concurrency: 2,
    engine: state.engine,
    onProgress: () => stop.abort(new Error('stopped by the test')),
    plan: planOf(slower),
    signal: stop.signal,
  })
  await expect(rendering).rejects.toThrow('stopped by the test')
  await expect.poll(() => readdir(state.settings.scratchDir)).toEqual([])
})
