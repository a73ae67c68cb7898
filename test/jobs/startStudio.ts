import type { Clip, Exercise, Workout } from '../../src/generated/payload-types.ts'
import type { Worker } from '../../src/worker/startWorker.ts'
import { slugs } from '../../src/collections/slugs.ts'
import { startWorker } from '../../src/worker/startWorker.ts'
import { makeCategory, makeExercise } from '../cms/content.ts'
import { type OpenAppArgs, openTestPayload, type TestPayload } from '../helpers/openTestPayload.ts'
import { shortWorkout } from './shortWorkout.ts'
import { tinyClip } from './tinyClip.ts'
import { uploadClip } from './uploadClip.ts'

/** The reference app and a worker in this process, with a clip that was really ingested. */
export type Studio = TestPayload & {
  clip: Clip
  worker: Worker
  makeExercise: (name: string, clip?: Clip) => Promise<Exercise>
  publish: (exercises: readonly Exercise[], change?: Partial<Workout>) => Promise<Workout>
}

export const startStudio = async (options?: OpenAppArgs['options']): Promise<Studio> => {
  const cms = await openTestPayload(options)
  const { payload } = cms
  const worker = await startWorker({ payload })
  const clip = await uploadClip(payload, await tinyClip())
  const category = await makeCategory(payload, 'Legs')
  return {
    ...cms,
    clip,
    close: async () => {
      await worker.stop()
      await cms.close()
    },
    makeExercise: (name, { id } = clip) =>
      makeExercise({ data: { category: category.id, clip: id, name }, payload }),
    publish: (exercises, change = {}) =>
      payload.create({ collection: slugs.workouts, data: { ...shortWorkout(exercises), ...change } }),
    worker,
  }
}
