import type { Bench } from './types.ts'
import type { WorkoutSnapshot } from '../src/core/timeline/types.ts'
import { availableParallelism } from 'node:os'
import { block, item, workout } from '../src/core/timeline/testing/builders.ts'
import { createEngine } from '../src/engine/createEngine.ts'
import { renderPlan } from '../src/engine/renderPlan.ts'
import { benchSettings } from './fixtures/benchSettings.ts'
import { benchExercises } from './fixtures/benchExercises.ts'

/**
 * Where the project began: three exercises at medium intensity become a video. Cold, then again, then with one name
 * changed. The goal is under 30 s on two cores from clips that are known.
 */
const bench: Bench = async ({ folder, log }) => {
  const settings = await benchSettings({ folder })
  const exercises = await benchExercises({ folder, settings, slugs: ['squat', 'push-up', 'reverse-lunge'] })
  log('clips are ready')
  const engine = createEngine(settings)
  const render = async (snapshot: WorkoutSnapshot) => {
    const startedMs = performance.now()
    const plan = engine.plan({
      outputs: [{ locale: 'en', aspect: '16:9', look: 'burned', height: 720, quality: 'standard' }],
      snapshots: { en: snapshot },
    })
    const { cpuSeconds, durationSeconds } = await renderPlan({
      concurrency: availableParallelism(),
      engine,
      plan,
    })
    const seconds = (performance.now() - startedMs) / 1000
    log(`${seconds.toFixed(1)} s`)
    return { cpuSeconds, durationSeconds, seconds, segments: plan.segments.size }
  }
  const snapshot = { ...workout([block(Object.keys(exercises).map((id) => item(id)))]), exercises }
  const [first] = Object.keys(exercises)
  const renamed = {
    ...snapshot,
    exercises: { ...exercises, [first!]: { ...exercises[first!]!, name: 'Deep squat' } },
  }
  const rows = [
    ['cold', await render(snapshot)],
    ['nothing new', await render(snapshot)],
    ['one name changed', await render(renamed)],
  ] as const
  return [
    '| | video s | segments | wall s | CPU s of FFmpeg |',
    '| --- | --- | --- | --- | --- |',
    ...rows.map(
      ([name, { cpuSeconds, durationSeconds, seconds, segments }]) =>
        `| ${name} | ${durationSeconds} | ${segments} | ${seconds.toFixed(2)} | ${cpuSeconds.toFixed(2)} |`,
    ),
  ].join('\n')
}
export default bench
