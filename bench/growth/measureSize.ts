import type { Exercise } from '../../src/generated/payload-types.ts'
import type { GrowthStudio } from './openStudio.ts'
import { defaultTimes } from '../../src/core/workout/defaultTimes.ts'
import { slugs } from '../../src/collections/slugs.ts'
import { workoutData } from '../../test/cms/content.ts'
import { endWorker, spawnWorker } from '../../test/jobs/spawnWorker.ts'
import { until } from '../../test/jobs/until.ts'
import { cpuSecondsOf } from '../measure/cpuSecondsOf.ts'
import { type Peaks, watchMemory } from './watchMemory.ts'

/** A circuit of 40 s of work and 20 s of rest. */
export type Size = { exercises: number; rounds: number }

export type Grown = Size &
  Peaks & {
    minutes: number
    /** Of FFmpeg, and of the worker's own process. */
    ffmpegSeconds: number
    workerSeconds: number
    piecesEncoded: number
    piecesFound: number
  }

type MeasureSizeArgs = { size: Size; studio: GrowthStudio }

/** Half a day: how long the slowest machine may take. */
const PATIENCE_MS = 6 * 3600 * 1000

/** One workout published and rendered by a worker that has just started; nothing of its picture is known. */
export const measureSize = async ({ size, studio }: MeasureSizeArgs): Promise<Grown> => {
  const exercises = await studio.makeExercises(size.exercises)
  const worker = await spawnWorker(studio)
  try {
    const pid = worker.pid!
    const before = await cpuSecondsOf(pid)
    const memory = watchMemory(pid)
    const { id } = await studio.payload.create({
      collection: slugs.workouts,
      data: workoutOf({ exercises, rounds: size.rounds }),
    })
    const render = await until(() => finished(studio, id), PATIENCE_MS)
    if (render.status !== 'ready')
      throw new Error(`the render ended ${render.status}: ${JSON.stringify(render.error)}`)
    const workerSeconds = (await cpuSecondsOf(pid)) - before
    return {
      ...size,
      ...(await memory.stop()),
      minutes: (render.durationSeconds ?? 0) / 60,
      ffmpegSeconds: render.stats?.cpuSeconds ?? 0,
      workerSeconds,
      piecesEncoded: render.stats?.misses ?? 0,
      piecesFound: render.stats?.hits ?? 0,
    }
  } finally {
    await endWorker(worker, 'SIGTERM')
  }
}

const finished = async ({ payload }: GrowthStudio, workout: number) => {
  const { docs } = await payload.find({ collection: slugs.renders, where: { workout: { equals: workout } } })
  return docs.find(({ status }) => status === 'ready' || status === 'failed')
}

type WorkoutOfArgs = { exercises: readonly Exercise[]; rounds: number }

const workoutOf = ({ exercises, rounds }: WorkoutOfArgs): ReturnType<typeof workoutData> => ({
  ...workoutData(0),
  blocks: inBlocks(exercises).map((part) => ({
    format: 'circuit',
    items: part.map(({ id }) => ({ exercise: id, kind: 'exercise' as const })),
    phase: 'main',
    rounds,
  })),
  defaults: defaultTimes,
  outputs: [{ aspect: '16x9', height: '480', locale: 'en', look: 'burned' }],
})

/** A block holds 30 items at most: forty exercises stand in two of twenty. */
const inBlocks = (exercises: readonly Exercise[]): Exercise[][] =>
  Array.from({ length: Math.ceil(exercises.length / 20) }, (_, i) => exercises.slice(20 * i, 20 * (i + 1)))
