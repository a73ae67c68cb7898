import type { Bench, BenchArgs } from './types.ts'
import type { RenderPlan } from '../src/core/segments/types.ts'
import { performance } from 'node:perf_hooks'
import { join } from 'node:path'
import { createMediaIndexLoader } from '../src/adapters/store/createMediaIndexLoader.ts'
import { createOpenFiles } from '../src/adapters/store/createOpenFiles.ts'
import { createVirtualReader } from '../src/adapters/store/createVirtualReader.ts'
import { planFragments } from '../src/core/hls/planFragments.ts'
import { videoFragment } from '../src/core/hls/videoFragment.ts'
import { createProgramme } from '../src/core/mp4/createProgramme.ts'
import { soundRuns } from '../src/core/scheduling/soundRuns.ts'
import { manifestOf } from '../src/core/segments/manifestOf.ts'
import { createEngine } from '../src/engine/createEngine.ts'
import { storeNames } from '../src/engine/storeNames.ts'
import { readyTable } from './clean/readyTable.ts'
import { readyTimes } from './clean/readyTimes.ts'
import { clipRecipes } from './clips/clipSource.ts'
import { benchSettings } from './fixtures/benchSettings.ts'
import { openStudio } from './growth/openStudio.ts'
import { median } from './measure/median.ts'
import { ingestedExercise } from './programme/ingestedExercise.ts'
import { programmeOf } from './programme/programmeOf.ts'

const ROUNDS = 5
const SAVES = 20

/** How soon a clean workout plays whose clips are known: what ingest stored is all the picture there is to make. */
const bench: Bench = async (args) => {
  const published = await timesOfSaves(args)
  return [published, await timesOfPlans(args)].join('\n\n')
}
export default bench

/** The whole way: an editor's save, the queue, a worker's plan and assembly. */
const timesOfSaves = async ({ cacheFolder, log, options }: BenchArgs): Promise<string> => {
  const clipsFolder = join(cacheFolder, 'clips')
  const studio = await openStudio({ clips: 5, clipsFolder, log, seed: options.seed })
  try {
    return readyTable(await readyTimes({ count: options.short ? 3 : SAVES, log, studio }))
  } finally {
    await studio.close()
  }
}

/** From the snapshot to the first bytes of HLS, with nothing kept in memory. */
const timesOfPlans = async (args: BenchArgs): Promise<string> => {
  const settings = await benchSettings({ folder: args.folder })
  const engine = createEngine(settings)
  const exercises = await ingested({ ...args, settings })
  args.log('clips are known')
  const rows: string[] = []
  for (const rounds of args.options.short ? [1] : [1, 6, 12]) {
    const snapshot = programmeOf({ exercises, rounds })
    const planned = (): RenderPlan =>
      engine.plan({
        outputs: [{ locale: 'en', aspect: '16:9', look: 'clean', height: 720, quality: 'standard' }],
        snapshots: { en: snapshot },
      })
    const plan = planned()
    const missing: string[] = []
    for (const key of plan.segments.keys())
      if (!(await settings.store.has(storeNames.segment(key)))) missing.push(key)
    if (missing.length > 0) throw new Error(`${missing.length} segments of known clips are not in the store`)
    // Sound is another part's figure: here the chunks are known too, as after a change that they do not hear.
    for (const pieces of soundRuns(await engine.missingSounds(plan))) await engine.encodeSounds({ pieces })

    const milliseconds: number[] = []
    for (let round = 0; round < ROUNDS; round++) {
      const startedMs = performance.now()
      const output = planned().outputs[0]!
      for (const { key } of output.pieces) await settings.store.has(storeNames.segment(key))
      const manifest = manifestOf(output)
      const indexes = await createMediaIndexLoader({ store: settings.store })(manifest)
      const fragment = videoFragment({
        plan: planFragments(createProgramme({ manifest, ...indexes })),
        n: 0,
      })!
      const files = createOpenFiles({ store: settings.store })
      const reader = createVirtualReader({
        files,
        file: fragment,
        fromByte: 0,
        toByte: fragment.totalBytes,
      })
      await reader.read(Buffer.alloc(64 * 1024))
      milliseconds.push(performance.now() - startedMs)
      await files.close()
    }
    const { pieces, timeline } = plan.outputs[0]!
    const minutes = (timeline.totalFrames / timeline.frameRate / 60).toFixed(1)
    const ms = median(milliseconds)
    rows.push(`| ${minutes} | ${pieces.length} | ${plan.segments.size} | ${ms.toFixed(0)} |`)
    args.log(rows.at(-1)!)
  }
  return [
    'Of that, from the plan to the first bytes of HLS where nothing is encoded:',
    '',
    '| minutes | pieces | segments | plan to first bytes, ms |',
    '| --- | --- | --- | --- |',
    ...rows,
  ].join('\n')
}

type IngestedArgs = BenchArgs & { settings: Awaited<ReturnType<typeof benchSettings>> }

const ingested = async ({ cacheFolder, options, settings }: IngestedArgs) => {
  const recipes = clipRecipes({ count: 5, seed: options.seed, set: 'easy' })
  const exercises = []
  for (const [i, recipe] of recipes.entries()) {
    const clipsFolder = join(cacheFolder, 'clips')
    exercises.push((await ingestedExercise({ clipsFolder, id: `e${i}`, recipe, settings })).exercise)
  }
  return exercises
}
