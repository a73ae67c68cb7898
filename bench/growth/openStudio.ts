import type { Clip, Exercise } from '../../src/generated/payload-types.ts'
import { readFile } from 'node:fs/promises'
import { makeCategory, makeExercise } from '../../test/cms/content.ts'
import { openTestPayload, type TestPayload } from '../../test/helpers/openTestPayload.ts'
import { endWorker, spawnWorker } from '../../test/jobs/spawnWorker.ts'
import { uploadClip } from '../../test/jobs/uploadClip.ts'
import { clipRecipes } from '../clips/clipSource.ts'
import { makeClip } from '../clips/makeClip.ts'

type OpenStudioArgs = { clips: number; clipsFolder: string; log: (line: string) => void; seed: number }

export type GrowthStudio = TestPayload & {
  /** Of that many clips, under names that no earlier call has drawn: nothing of them is encoded yet. */
  makeExercises: (count: number) => Promise<Exercise[]>
}

/** The reference app with its clips ingested; workers are processes of their own. */
export const openStudio = async ({
  clips,
  clipsFolder,
  log,
  seed,
}: OpenStudioArgs): Promise<GrowthStudio> => {
  const cms = await openTestPayload()
  const { payload } = cms
  const worker = await spawnWorker(cms)
  const uploaded: Clip[] = []
  for (const recipe of clipRecipes({ count: clips, seed, set: 'easy' })) {
    const clip = await uploadClip(payload, await readFile(await makeClip({ folder: clipsFolder, recipe })))
    if (clip.status !== 'usable') throw new Error(`${recipe.name} is ${clip.status}`)
    uploaded.push(clip)
    log(`${uploaded.length} of ${clips} clips are ready`)
  }
  await endWorker(worker, 'SIGTERM')
  const category = await makeCategory(payload, 'All')
  let calls = 0
  return {
    ...cms,
    makeExercises: async (count) => {
      calls += 1
      const made: Exercise[] = []
      for (const [i, clip] of uploaded.slice(0, count).entries()) {
        const name = `Exercise ${String.fromCharCode(64 + calls)} ${i + 1}`
        made.push(await makeExercise({ data: { category: category.id, clip: clip.id, name }, payload }))
      }
      return made
    },
  }
}
