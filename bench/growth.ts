import type { Bench } from './types.ts'
import type { Grown, Size } from './growth/measureSize.ts'
import { join } from 'node:path'
import { growthPage } from './growth/growthPage.ts'
import { growthPlots } from './growth/growthPlots.ts'
import { measureSize } from './growth/measureSize.ts'
import { type GrowthStudio, openStudio } from './growth/openStudio.ts'
import { createJournal } from './measure/journal.ts'
import { sourceTree } from './measure/sourceTree.ts'

/** About 10, 30, 60 and 120 minutes of the same exercises; as many minutes of more and more exercises. */
const longer: readonly Size[] = [1, 3, 6, 11].map((rounds) => ({ exercises: 10, rounds }))
const richer: readonly Size[] = [5, 10, 20, 40].map((exercises) => ({ exercises, rounds: 40 / exercises }))
const quick: readonly Size[] = [
  { exercises: 2, rounds: 1 },
  { exercises: 2, rounds: 2 },
]

/**
 * What rendering costs a worker as workouts grow: CPU and peak memory, cold, easy clips, 480p, voice and beeps, from the
 * save to the version that is ready. Each size has a worker that has just started.
 */
const bench: Bench = async ({ cacheFolder, log, options, writeBeside }) => {
  const journal = createJournal({ ...options, folder: join(cacheFolder, 'measured'), log })
  const clips = options.short ? 2 : 40
  let opened: Promise<GrowthStudio> | null = null
  const studio = () =>
    (opened ??= openStudio({ clips, clipsFolder: join(cacheFolder, 'clips'), log, seed: options.seed }))
  const measured = async (sizes: readonly Size[]): Promise<Grown[]> => {
    const grown: Grown[] = []
    for (const size of sizes) {
      const measure = async () => measureSize({ size, studio: await studio() })
      grown.push(await journal({ measure, name: 'growth', of: [sourceTree(), size, options.seed] }))
      log(JSON.stringify(grown.at(-1)))
    }
    return grown
  }
  try {
    const [byMinutes, byExercises] = [
      await measured(options.short ? quick : longer),
      await measured(options.short ? quick : richer),
    ]
    await writeBeside(PLOT, growthPlots({ byExercises, byMinutes }))
    return growthPage({ byExercises, byMinutes, plot: PLOT })
  } finally {
    if (opened) await (await (opened as Promise<GrowthStudio>)).close()
  }
}
export default bench

const PLOT = 'growth.svg'
