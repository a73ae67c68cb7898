import type { Exercise, Workout } from '../../src/generated/payload-types.ts'
import { slugs } from '../../src/collections/slugs.ts'
import { makeCategory, makeExercise } from '../cms/content.ts'
import { openTestPayload, type TestPayload } from '../helpers/openTestPayload.ts'
import { shortWorkout } from './shortWorkout.ts'
import { endWorker, spawnWorker } from './spawnWorker.ts'
import { tinyClip } from './tinyClip.ts'
import { uploadClip } from './uploadClip.ts'

/** The reference app without a worker: those are processes of their own, to be killed. */
export type OpenStudio = TestPayload & {
  exercise: Exercise
  publish: (exercises: readonly Exercise[], change?: Partial<Workout>) => Promise<Workout>
}

type OpenStudioArgs = NonNullable<Parameters<typeof openTestPayload>[0]>

export const openStudio = async (more: OpenStudioArgs = {}): Promise<OpenStudio> => {
  const cms = await openTestPayload(more)
  const { payload } = cms
  const worker = await spawnWorker({ ...cms, ...(more.s3 && { s3: more.s3 }) })
  const clip = await uploadClip(payload, await tinyClip())
  await endWorker(worker, 'SIGTERM')
  const category = await makeCategory(payload, 'Legs')
  return {
    ...cms,
    exercise: await makeExercise({ data: { category: category.id, clip: clip.id, name: 'Squat' }, payload }),
    publish: (exercises, change = {}) =>
      payload.create({ collection: slugs.workouts, data: { ...shortWorkout(exercises), ...change } }),
  }
}
