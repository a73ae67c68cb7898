import type { OutputSpec, RenderPlan } from '../../src/core/segments/types.ts'
import type { ClipSnapshot, ContentHash } from '../../src/core/timeline/types.ts'
import type { Engine } from '../../src/engine/createEngine.ts'
import type { IngestSettings } from '../../src/engine/ingest/types.ts'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeMp4 } from '../../src/adapters/store/writeMp4.ts'
import { block, exercise, item, message, workout } from '../../src/core/timeline/testing/builders.ts'
import { createEngine } from '../../src/engine/createEngine.ts'
import { renderPlan } from '../../src/engine/renderPlan.ts'
import { storeNames } from '../../src/engine/storeNames.ts'
import { ingestClip } from '../../src/engine/ingestClip.ts'
import { ffmpeg } from '../ingest/helpers/ffmpeg.ts'
import { ingestSettings } from '../ingest/helpers/ingestSettings.ts'
import { ffprobeNumbers, frameSums } from '../media/ffmpeg.ts'
import { readByMediabunny, readByMp4box } from '../media/readers.ts'

const known: OutputSpec = { locale: 'en', aspect: '16:9', look: 'clean', height: 720, quality: 'standard' }
const small: OutputSpec = { ...known, height: 480, quality: 'preview' }
const portrait: OutputSpec = { ...small, aspect: '9:16' }

const state = {} as {
  folder: string
  settings: IngestSettings
  engine: Engine
  clip: ClipSnapshot
}

const times = {
  prepareSeconds: 2,
  restBetweenRoundsSeconds: 4,
  restSeconds: 2,
  sideSwitchSeconds: 2,
  workSeconds: 5,
}

type Said = { clip?: Partial<ClipSnapshot>; speed?: number }

const planOf = (outputs: readonly OutputSpec[], said: Said = {}): RenderPlan => {
  const snapshot = {
    ...workout([block([item('kick', { side: 'auto' }), message('Drink', 3)])]),
    defaults: times,
    speed: said.speed ?? 1,
    exercises: {
      kick: exercise('kick', {
        clip: { ...state.clip, ...said.clip },
        clipSide: 'left',
        laterality: 'unilateral',
      }),
    },
  }
  return state.engine.plan({ outputs, snapshots: { en: snapshot } })
}

const missing = async ({ segments }: RenderPlan): Promise<number> => {
  const stored = await Promise.all(
    [...segments.keys()].map((key) => state.settings.store.has(storeNames.segment(key))),
  )
  return stored.filter((each) => !each).length
}

/** Renders the plan and answers the path of its first output. */
const written = async (plan: RenderPlan, name: string): Promise<string> => {
  const { outputs } = await renderPlan({ concurrency: 2, engine: state.engine, plan })
  const outputPath = join(state.folder, `${name}.mp4`)
  await writeMp4({ manifest: outputs[0]!.manifest, outputPath, store: state.settings.store })
  return outputPath
}

const upTo = (frames: number): number[] => Array.from({ length: frames }, (_, i) => i)

beforeAll(async () => {
  state.folder = await mkdtemp(join(tmpdir(), 'repreel-clean-'))
  state.settings = await ingestSettings(state.folder)
  state.engine = createEngine(state.settings)
  const path = join(state.folder, 'kick.mov')
  // 25 a second and an odd length: 37 frames on the grid.
  await ffmpeg(...'-f lavfi -i testsrc2=size=320x180:rate=25:duration=1.24 -pix_fmt yuv420p'.split(' '), path)
  const result = await ingestClip({ settings: state.settings, sourcePath: path })
  if (result.status !== 'usable') throw new Error(`the test's clip is invalid: ${result.reason.message}`)
  const { frameRate: _, ...normalised } = result.normalised
  state.clip = { ...exercise('x').clip, ...normalised }
})

afterAll(() => rm(state.folder, { recursive: true, force: true }))

test('a workout of a known clip encodes what is mirrored, and nothing else', async () => {
  expect(await missing(planOf([known]))).toBe(1)
  expect(await missing(planOf([known], { clip: { hash: 'f'.repeat(64) as ContentHash } }))).toBe(2)
})

test('loops cut at odd frames play every frame at its time, in every reader', async () => {
  const plan = planOf([small])
  const { pieces, timeline } = plan.outputs[0]!
  const path = await written(plan, 'small')
  const lengths = new Set(pieces.map(({ frames }) => frames))
  expect([...lengths].some((frames) => frames % 2 === 1)).toBe(true)

  const pts = await ffprobeNumbers(['-select_streams', 'v', '-show_entries', 'frame=pts', path])
  expect(pts).toEqual(upTo(timeline.totalFrames).map((frame) => frame * 512))
  const starts = pieces.map((_, i) => pieces.slice(0, i).reduce((sum, { frames }) => sum + frames, 0))
  for (const read of [readByMediabunny, readByMp4box]) {
    const picture = await read(path)
    expect(picture.shownAt).toEqual(upTo(timeline.totalFrames))
    expect(picture.keys).toEqual(starts)
  }
})

test('each repetition shows the same pictures, the last one as many of them as fit', async () => {
  const plan = planOf([small])
  const sums = await frameSums(await written(plan, 'small'))
  const { startFrame, endFrame } = plan.outputs[0]!.timeline.intervals.find(({ kind }) => kind === 'work')!
  const work = sums.slice(startFrame, endFrame)
  expect(work).toHaveLength(150)
  expect(work).toEqual(work.map((_, i) => work[i % 37]))
})

test('a speed, there and back, and standing still at the end give the frames of the timeline', async () => {
  const variants: Said[] = [
    { speed: 1.25 },
    { clip: { playback: 'boomerang' }, speed: 0.8 },
    { clip: { playback: 'freeze_last' } },
  ]
  for (const [i, said] of variants.entries()) {
    const plan = planOf([small], said)
    const sums = await frameSums(await written(plan, `variant-${i}`))
    expect(sums).toHaveLength(plan.outputs[0]!.timeline.totalFrames)
  }
})

test('what stands still at the end is the last picture of the clip', async () => {
  const plan = planOf([small], { clip: { playback: 'freeze_last' } })
  const { outputs } = await renderPlan({ concurrency: 2, engine: state.engine, plan })
  const [once, still] = outputs[0]!.manifest.pieces
  const paths = await Promise.all(
    [once!, still!].map(({ key }) => state.settings.store.localPath(storeNames.segment(key))),
  )
  const graph = '[0]select=eq(n\\,36)[a];[1]select=eq(n\\,0)[b];[a][b]ssim=stats_file=-'
  const stats = await ffmpeg('-i', paths[0]!, '-i', paths[1]!, '-lavfi', graph, '-f', 'null', '-')
  expect(Number(/All:([\d.]+)/.exec(String(stats))?.[1])).toBeGreaterThan(0.95)
})

test('a portrait output is of its own size, cropped or whole', async () => {
  for (const fit of ['crop', 'blur'] as const) {
    const path = await written(planOf([portrait], { clip: { fit } }), `portrait-${fit}`)
    const size = await ffprobeNumbers(['-select_streams', 'v', '-show_entries', 'stream=width,height', path])
    expect(size).toEqual([480, 854])
  }
})
