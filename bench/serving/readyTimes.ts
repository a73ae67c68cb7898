import type { Manifest } from '../../src/core/segments/types.ts'
import { createDiskStore } from '../../src/adapters/store/createDiskStore.ts'
import { createMediaIndexLoader } from '../../src/adapters/store/createMediaIndexLoader.ts'
import { planFragments } from '../../src/core/hls/planFragments.ts'
import { videoFragment } from '../../src/core/hls/videoFragment.ts'
import { createProgramme } from '../../src/core/mp4/createProgramme.ts'
import { virtualMp4 } from '../../src/core/mp4/virtualMp4.ts'
import { median } from '../measure/median.ts'

export type ReadyTimes = { indexesMs: number; mp4Ms: number; fragmentMs: number; slowestFragmentMs: number }

type ReadyTimesArgs = { manifest: Manifest; root: string }

const ROUNDS = 9

/** In this process: the tables read from the store, the head of the MP4 made of them, and one fragment's head. */
export const readyTimes = async ({ manifest, root }: ReadyTimesArgs): Promise<ReadyTimes> => {
  const taken: Array<Pick<ReadyTimes, 'indexesMs' | 'mp4Ms'>> = []
  for (let round = 0; round < ROUNDS; round++) {
    const startedMs = performance.now()
    // A loader of its own: nothing is kept from the round before.
    const indexes = await createMediaIndexLoader({ store: createDiskStore({ root }) })(manifest)
    const loadedMs = performance.now()
    virtualMp4({ manifest, ...indexes })
    taken.push({ indexesMs: loadedMs - startedMs, mp4Ms: performance.now() - loadedMs })
  }
  const indexes = await createMediaIndexLoader({ store: createDiskStore({ root }) })(manifest)
  const plan = planFragments(createProgramme({ manifest, ...indexes }))
  const fragments = plan.video.map((_, n) => {
    const startedMs = performance.now()
    videoFragment({ n, plan })
    return performance.now() - startedMs
  })
  return {
    fragmentMs: median(fragments),
    indexesMs: median(taken.map(({ indexesMs }) => indexesMs)),
    mp4Ms: median(taken.map(({ mp4Ms }) => mp4Ms)),
    slowestFragmentMs: Math.max(...fragments),
  }
}
