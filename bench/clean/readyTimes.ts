import type { GrowthStudio } from '../growth/openStudio.ts'
import type { Exercise } from '../../src/generated/payload-types.ts'
import { performance } from 'node:perf_hooks'
import pg from 'pg'
import { defaultTimes } from '../../src/core/workout/defaultTimes.ts'
import { CHANGES_CHANNEL } from '../../src/adapters/changes/channel.ts'
import { slugs } from '../../src/collections/slugs.ts'
import { workoutData } from '../../test/cms/content.ts'
import { endWorker, spawnWorker } from '../../test/jobs/spawnWorker.ts'
import { until } from '../../test/jobs/until.ts'

export type ReadyTime = {
  /** Payload's save of the document without our hooks, and with them. */
  bareMs: number
  savedMs: number
  /** From the save's commit to the commit that makes the video playable, as another connection hears them. */
  playableMs: number
  /** Chunks of sound that no earlier order had. */
  encoded: number
}

type ReadyTimesArgs = { count: number; studio: GrowthStudio; log: (line: string) => void }

/** Those whose worker and clips' names are heard for the first time. */
const WARM_UP = 5

/** Workouts of the same exercises, each in an order of its own, saved one after the other; the worker is a process. */
export const readyTimes = async ({ count, log, studio }: ReadyTimesArgs): Promise<ReadyTime[]> => {
  const exercises = await studio.makeExercises(5)
  const worker = await spawnWorker(studio)
  const listener = new pg.Client({ connectionString: studio.databaseUrl })
  await listener.connect()
  const heard: Heard[] = []
  listener.on('notification', ({ payload: table = '' }) => {
    heard.push({ atMs: performance.now(), table })
  })
  await listener.query(`LISTEN ${CHANGES_CHANNEL}`)
  try {
    const times: ReadyTime[] = []
    for (const order of ordersOf(exercises).slice(0, WARM_UP + count)) {
      times.push(await readyTime({ heard, order, studio }))
      log(JSON.stringify(times.at(-1)))
    }
    return times.slice(WARM_UP)
  } finally {
    await listener.end()
    await endWorker(worker, 'SIGTERM')
  }
}

/** Far from each other first: by a step through all permutations that meets each once. */
const ordersOf = <T>(all: readonly T[]): T[][] => {
  const orders = permutations(all)
  return orders.map((_, i) => orders[(i * 47) % orders.length]!)
}

const permutations = <T>(all: readonly T[]): T[][] =>
  all.length === 0
    ? [[]]
    : all.flatMap((one) => permutations(all.filter((other) => other !== one)).map((rest) => [one, ...rest]))

/** A commit that changed what readers see of a table. */
type Heard = { table: string; atMs: number }

type ReadyTimeArgs = {
  /** Grows while something is heard. */
  heard: Heard[]
  order: readonly Exercise[]
  studio: GrowthStudio
}

const readyTime = async ({ heard, order, studio }: ReadyTimeArgs): Promise<ReadyTime> => {
  const { payload } = studio
  const save = async () => {
    const startedMs = performance.now()
    const { id } = await payload.create({ collection: slugs.workouts, data: workoutOf(order) })
    return { id, ms: performance.now() - startedMs }
  }
  const commitsOf = async ({ count, table }: { count: number; table: string }): Promise<number[]> => {
    const all = () => heard.filter((one) => one.table === table).map(({ atMs }) => atMs)
    return until(() => Promise.resolve(all().length >= count && all()))
  }
  const bare = await withoutHooks(studio, save)
  await commitsOf({ count: 1, table: slugs.workouts })
  heard.length = 0
  const saved = await save()
  const [committed] = await commitsOf({ count: 1, table: slugs.workouts })
  // Queued with the save, rendering, ready: of one output, which plays and is whole at once.
  const [, , playable] = await commitsOf({ count: 3, table: slugs.renders })
  const { docs } = await payload.find({
    collection: slugs.renders,
    where: { workout: { equals: saved.id } },
  })
  const [render] = docs
  if (render?.status !== 'ready') throw new Error(`the render ended ${render?.status}`)
  return {
    bareMs: bare.ms,
    savedMs: saved.ms,
    playableMs: playable! - committed!,
    encoded: render.stats?.misses ?? 0,
  }
}

/** What Payload itself takes for the same document. */
const withoutHooks = async <T>({ payload }: GrowthStudio, work: () => Promise<T>): Promise<T> => {
  const { config } = payload.collections[slugs.workouts]
  const { hooks } = config
  config.hooks = Object.fromEntries(Object.keys(hooks).map((name) => [name, []])) as unknown as typeof hooks
  try {
    return await work()
  } finally {
    config.hooks = hooks
  }
}

/** Ten minutes: two rounds of 40 s of work and 20 s of rest, voice and beeps. */
const workoutOf = (order: readonly Exercise[]): ReturnType<typeof workoutData> => ({
  ...workoutData(0),
  blocks: [
    {
      format: 'circuit',
      items: order.map(({ id }) => ({ exercise: id, kind: 'exercise' as const })),
      phase: 'main',
      rounds: 2,
    },
  ],
  defaults: defaultTimes,
  outputs: [{ aspect: '16x9', height: '720', locale: 'en', look: 'clean' }],
})
