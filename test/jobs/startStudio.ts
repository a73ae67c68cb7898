import type { Clip, Exercise, Workout } from '../../src/generated/payload-types.ts'
import type { Worker } from '../../src/worker/startWorker.ts'
import { slugs } from '../../src/collections/slugs.ts'
import { startWorker } from '../../src/worker/startWorker.ts'
import { makeCategory, makeExercise, workoutData } from '../cms/content.ts'
import { openTestPayload, type TestPayload } from '../helpers/openTestPayload.ts'
import { tinyClip } from './tinyClip.ts'
import { until } from './until.ts'

/** The reference app and a worker in this process, with a clip that was really ingested. */
export type Studio = TestPayload & {
  clip: Clip
  worker: Worker
  makeExercise: (name: string, clip?: Clip) => Promise<Exercise>
  /** Published: 5 s of each exercise, no rest, no prepare: 10 s with the outro. */
  publish: (exercises: readonly Exercise[], change?: Partial<Workout>) => Promise<Workout>
  /** Resolves when the clip is usable. */
  upload: (file: Buffer) => Promise<Clip>
}

export const startStudio = async (): Promise<Studio> => {
  const cms = await openTestPayload()
  const { payload } = cms
  const worker = await startWorker({ payload })
  const upload = async (data: Buffer): Promise<Clip> => {
    const { id } = await payload.create({
      collection: slugs.clips,
      data: { status: 'processing', title: 'Clip' },
      file: { data, mimetype: 'video/quicktime', name: 'clip.mov', size: data.length },
    })
    return until(async () => {
      const found = await payload.findByID({ collection: slugs.clips, id })
      return found.status === 'processing' ? null : found
    })
  }
  const clip = await upload(await tinyClip())
  const category = await makeCategory(payload, 'Legs')
  return {
    ...cms,
    clip,
    close: async () => {
      await worker.stop()
      await cms.close()
    },
    makeExercise: (name, { id } = clip) => makeExercise({ data: { category: category.id, clip: id, name }, payload }),
    publish: (exercises, change = {}) =>
      payload.create({ collection: slugs.workouts, data: { ...shortWorkout(exercises), ...change } }),
    upload,
    worker,
  }
}

export const shortWorkout = (exercises: readonly Exercise[]): ReturnType<typeof workoutData> => ({
  ...workoutData(0),
  blocks: [
    {
      format: 'interval',
      items: exercises.map(({ id }) => ({ exercise: id, kind: 'exercise' as const })),
      phase: 'main',
      rounds: 1,
    },
  ],
  defaults: { prepareSeconds: 0, restBetweenRoundsSeconds: 0, restSeconds: 0, sideSwitchSeconds: 0, workSeconds: 5 },
})
