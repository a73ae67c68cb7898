import type { Bench } from './types.ts'
import { join } from 'node:path'
import pMap from 'p-map'
import { loadSegmentIndex } from '../src/adapters/store/loadSegmentIndex.ts'
import { block, item, workout } from '../src/core/timeline/testing/builders.ts'
import { createEngine } from '../src/engine/createEngine.ts'
import { clipRecipes } from './clips/clipSource.ts'
import { benchSettings } from './fixtures/benchSettings.ts'
import { median } from './measure/median.ts'
import { ingestedExercise } from './programme/ingestedExercise.ts'
import { plainBytes } from './storage/plainBytes.ts'

/** As many of each set, so that neither decides. */
const CLIPS_PER_SET = 3

/**
 * What it costs in bytes that segments can be joined: 63 s of one exercise as a version holds them, against one plain
 * run of x264 over the very frames.
 */
const bench: Bench = async ({ cacheFolder, folder, log, options }) => {
  const settings = await benchSettings({ folder })
  const engine = createEngine(settings)
  const recipes = options.sets.flatMap((set) =>
    clipRecipes({ count: options.short ? 1 : CLIPS_PER_SET, seed: options.seed, set }),
  )
  const measured = await pMap(
    recipes,
    async (recipe) => {
      const clipsFolder = join(cacheFolder, 'clips')
      const { exercise } = await ingestedExercise({ clipsFolder, id: 'one', recipe, settings })
      const snapshot = workout([block([item('one'), item('one')])], {
        exercises: { one: exercise },
        defaults,
      })
      const plan = engine.plan({
        outputs: [{ locale: 'en', aspect: '16:9', look: 'burned', height: 720, quality: 'standard' }],
        snapshots: { en: snapshot },
      })
      for (const [key, spec] of plan.segments) await engine.encodeSegment({ key, spec })
      const output = plan.outputs[0]!
      let ours = 0
      for (const { key } of output.pieces) {
        const { frames, sampleOffsets } = await loadSegmentIndex({ key, store: settings.store })
        ours += sampleOffsets[frames]! - sampleOffsets[0]!
      }
      const plain = await plainBytes({ folder: join(folder, recipe.name), output, plan, settings })
      log(`${recipe.name}: ${percent(ours / plain)}`)
      return { name: recipe.name, ours, plain }
    },
    { concurrency: 1 },
  )
  return [
    'Goal: at most +5 %.',
    '',
    '| clip | segments, MB | one plain run, MB | price |',
    '| --- | --- | --- | --- |',
    ...measured.map(
      ({ name, ours, plain }) =>
        `| ${name} | ${(ours / 1e6).toFixed(2)} | ${(plain / 1e6).toFixed(2)} | ${percent(ours / plain)} |`,
    ),
    `| **median** | | | **${percent(median(measured.map(({ ours, plain }) => ours / plain)))}** |`,
  ].join('\n')
}
export default bench

/** With one pair of a work and its rest as they mostly are, and what stands round them as short as it may be. */
const defaults = {
  prepareSeconds: 0,
  restBetweenRoundsSeconds: 0,
  restSeconds: 20,
  sideSwitchSeconds: 0,
  workSeconds: 20,
}

const percent = (ratio: number): string =>
  `${ratio < 1 ? '−' : '+'}${Math.abs(100 * (ratio - 1)).toFixed(1)} %`
