import type { PlanFacets } from '../../src/core/explain/types.ts'
import type { RenderPlan } from '../../src/core/segments/types.ts'
import type { WorkoutSnapshot } from '../../src/core/timeline/types.ts'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { facetsOfPlan } from '../../src/core/explain/facetsOfPlan.ts'
import { themes } from '../../src/core/look/themes.ts'
import { block, exercise, item, workout } from '../../src/core/timeline/testing/builders.ts'
import { createEngine } from '../../src/engine/createEngine.ts'
import { createEstimator } from '../../src/core/estimate/createEstimator.ts'
import { forecastRender } from '../../src/engine/forecastRender.ts'
import { ingestClip } from '../../src/engine/ingestClip.ts'
import { renderPlan } from '../../src/engine/renderPlan.ts'
import { ffmpeg } from '../ingest/helpers/ffmpeg.ts'
import { ingestSettings } from '../ingest/helpers/ingestSettings.ts'

type Edit = (snapshot: WorkoutSnapshot) => WorkoutSnapshot

const edits: Record<string, Edit> = {
  nothing: (snapshot) => snapshot,
  reordered: ({ blocks: [first], ...snapshot }) => ({
    ...snapshot,
    blocks: [{ ...first!, items: first!.items.toReversed() }],
  }),
  renamed: ({ exercises, ...snapshot }) => ({
    ...snapshot,
    exercises: { ...exercises, a: { ...exercises.a!, name: `${exercises.a!.name} now` } },
  }),
  faster: (snapshot) => ({ ...snapshot, speed: snapshot.speed === 1 ? 1.25 : 1 }),
  light: (snapshot) => ({ ...snapshot, theme: themes.light }),
  silent: (snapshot) => ({ ...snapshot, audio: { ...snapshot.audio, beeps: 'off' } }),
  longer: (snapshot) => ({
    ...snapshot,
    defaults: { ...snapshot.defaults, restSeconds: snapshot.defaults.restSeconds + 1 },
  }),
}

test('after random edits the forecast names as many pieces as the store then gains', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'repreel-forecast-'))
  try {
    const settings = await ingestSettings(folder)
    const engine = createEngine(settings)
    const path = join(folder, 'clip.mov')
    const source = ['-f', 'lavfi', '-i', 'testsrc2=size=320x180:rate=30:duration=1.5']
    await ffmpeg(...source, '-pix_fmt', 'yuv420p', path)
    const clip = await ingestClip({ settings, sourcePath: path })
    if (clip.status !== 'usable') throw new Error(clip.reason.message)
    const known = (id: string) =>
      exercise(id, { clip: { ...exercise(id).clip, ...clip.normalised }, name: `Move ${id}` })
    const stored = async (kind: 'segments' | 'sounds'): Promise<number> => {
      const names: unknown[] = []
      for await (const { name } of settings.store.list(kind)) names.push(name)
      return names.length
    }
    const planOf = (snapshot: WorkoutSnapshot): RenderPlan =>
      engine.plan({
        outputs: [{ locale: 'en', aspect: '16:9', look: 'burned', height: 480, quality: 'preview' }],
        snapshots: { en: snapshot },
      })

    let snapshot: WorkoutSnapshot = {
      ...workout([block([item('a'), item('b')])]),
      defaults: { ...workout([]).defaults, prepareSeconds: 0, restSeconds: 6, workSeconds: 5 },
      exercises: { a: known('a'), b: known('b') },
    }
    let previous: PlanFacets | null = null
    const names = fc.sample(fc.constantFrom(...Object.keys(edits)), { numRuns: 5, seed: 3 })
    for (const name of ['nothing', ...names]) {
      snapshot = edits[name]!(snapshot)
      const plan = planOf(snapshot)
      const before = { segments: await stored('segments'), sounds: await stored('sounds') }
      const forecast = await forecastRender({
        estimate: createEstimator({ clipBytes: new Map() }),
        plan,
        previous,
        store: settings.store,
      })
      await renderPlan({ concurrency: 2, engine, plan })
      const gained = {
        segments: (await stored('segments')) - before.segments,
        sounds: (await stored('sounds')) - before.sounds,
      }
      expect({ name, segments: forecast.segments.new, sounds: forecast.sounds.new }).toEqual({
        name,
        ...gained,
      })
      const perInterval = forecast.outputs[0]!.intervals
      expect(perInterval.reduce((sum, { newSegments }) => sum + newSegments, 0)).toBe(gained.segments)
      previous = facetsOfPlan(plan)
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}, 120_000)
