import type { Proof, ProofArgs } from './runner/types.ts'
import type { Workout } from '../../src/generated/payload-types.ts'
import type { RenderWatch, WatchedRender } from './fairness/watchRenders.ts'
import type { ChildProcess } from 'node:child_process'
import { openStudio, type OpenStudio } from '../jobs/openStudio.ts'
import { orphanFiles } from '../jobs/orphanFiles.ts'
import { endWorker, spawnWorker } from '../jobs/spawnWorker.ts'
import { sweepNow } from '../jobs/sweepNow.ts'
import { until } from '../jobs/until.ts'
import { seededRandom } from '../media/seededRandom.ts'
import { createAskRenders } from './fairness/askRenders.ts'
import { attemptsOf, encodesOf, piecesOf } from './fairness/encodesOf.ts'
import { watchRenders } from './fairness/watchRenders.ts'
import { reportOf } from './runner/reportOf.ts'

/** Of a workout of 15 s, on two cores that do other things too; with a worker that dies meanwhile. */
const BOUND_SECONDS = 90

/**
 * Two workers on one database, a long render, and while it runs, in two waves, short ones and a preview; after the last one worker is
 * killed. Who is asked late is not late; nothing is encoded twice; no percentage falls; nothing is left half-written.
 */
const proof: Proof = async (args) => {
  const studio = await openStudio()
  const workers = [await spawnWorker(studio), await spawnWorker(studio)]
  const watch = watchRenders(studio.payload)
  try {
    const asked = await askAll({ ...args, studio, watch, workers })
    await until(() => Promise.resolve(isAllOver({ asked, watch })), WAIT_MS)
    await watch.stop()
    // One scratch folder is left then: that of the worker that sweeps.
    await endWorker(workers[0]!, 'SIGTERM')
    const facts = await factsOf({ all: watch.renders(), asked, studio })
    return reportOf({ ...facts, title: 'Two workers, a long render, and those who ask meanwhile' })
  } finally {
    await watch.stop().catch(() => undefined)
    for (const worker of workers) await endWorker(worker, 'SIGKILL')
    await studio.close()
  }
}
export default proof

/** Workouts, by their ids. */
type Asked = { long: number; shorts: number[]; previewed: number[] }

type AskAllArgs = ProofArgs & { studio: OpenStudio; watch: RenderWatch; workers: ChildProcess[] }

const askAll = async ({ log, seed, short, studio, watch, workers }: AskAllArgs): Promise<Asked> => {
  const { longPieces, shortRenders, waves } = short
    ? { longPieces: 45, shortRenders: 2, waves: [5] }
    : { longPieces: 150, shortRenders: 3, waves: [5, 40] }
  const ask = await createAskRenders(studio)
  const previewed: Workout[] = []
  for (const i of waves.keys()) previewed.push(await ask.short({ i, wave: 0 }))
  await until(() => Promise.resolve(isReady(watch, previewed)), WAIT_MS)
  const long = await ask.long(longPieces)
  const shorts: Workout[] = []
  for (const [wave, percent] of waves.entries()) {
    await until(() => Promise.resolve(percentOf(watch, long) >= percent), WAIT_MS)
    for (let i = 0; i < shortRenders; i++) shorts.push(await ask.short({ i, wave: wave + 1 }))
    await ask.preview(previewed[wave]!, wave + 1)
    log(`wave ${wave + 1}: ${shortRenders} short workouts and a preview were asked for`)
  }
  await new Promise((resolve) => setTimeout(resolve, Math.floor(seededRandom(seed)() * 2000)))
  await endWorker(workers[1]!, 'SIGKILL')
  log('one worker was killed')
  // As its supervisor does.
  workers[1] = await spawnWorker(studio)
  return { long: long.id, previewed: previewed.map(({ id }) => id), shorts: shorts.map(({ id }) => id) }
}

const percentOf = (watch: RenderWatch, { id }: Workout): number =>
  watch.renders().find(({ workoutId }) => workoutId === id)?.percent ?? 0

const isReady = (watch: RenderWatch, workouts: readonly Workout[]): boolean =>
  workouts.every(({ id }) =>
    watch.renders().some(({ readyMs, workoutId }) => workoutId === id && readyMs !== null),
  )

/** A workout that was previewed has two. */
const isAllOver = ({ asked, watch }: { asked: Asked; watch: RenderWatch }): boolean => {
  const renders = watch.renders()
  return (
    renders.length === 1 + asked.shorts.length + 2 * asked.previewed.length &&
    renders.every(({ status }) => isOver(status))
  )
}

const WAIT_MS = 1_200_000

const isOver = (status: string): boolean => ['ready', 'failed', 'superseded', 'cancelled'].includes(status)

type FactsOfArgs = { all: readonly WatchedRender[]; asked: Asked; studio: OpenStudio }

const factsOf = async ({ all, asked, studio }: FactsOfArgs) => {
  const { payload } = studio
  const renderOf = (id: number) => all.find(({ workoutId }) => workoutId === id)!
  const long = renderOf(asked.long)
  const shorts = asked.shorts.map(renderOf)
  const previews = all.filter(({ isPreview }) => isPreview)
  const waits = shorts.map(secondsOf)
  const previewWaits = previews.map(secondsOf)
  const overtaken = await overtakenOf(previews, payload)
  const encodes = await encodesOf(payload)
  const { attempts, pieces } = await attemptsOf(payload)
  const again = encodes.filter(({ isRetried }) => isRetried).length
  await sweepNow(studio)
  const orphans = await orphanFiles(studio)
  const longest = Math.max(...waits)
  return {
    headline: [
      `The long render took ${secondsOf(long).toFixed(0)} s;`,
      `${shorts.length} short ones were ready ${waits.map((each) => each.toFixed(1)).join(', ')} s after they were asked for,`,
      `previews ${previewWaits.map((each) => each.toFixed(1)).join(', ')} s. ${pieces} pieces; ${again} were begun again after the kill.`,
    ].join(' '),
    facts: [
      {
        fact: `all ${all.length} renders are ready`,
        holds: all.every(({ status }) => status === 'ready'),
      },
      {
        fact: `each short render was ready before the long one`,
        holds: shorts.every(({ readyMs }) => readyMs! < long.readyMs!),
      },
      {
        fact: `none took longer than ${BOUND_SECONDS} s (${longest.toFixed(1)} s)`,
        holds: longest <= BOUND_SECONDS,
      },
      {
        fact: `from a preview's planning to the start of its last piece nothing else was begun (${overtaken.join(', ')})`,
        holds: overtaken.every((count) => count === 0),
      },
      {
        fact: `each of ${pieces} pieces was encoded once over all renders (asked for ${encodes.length} times, ${attempts} attempts, of which ${again} after the kill)`,
        holds:
          encodes.length === pieces &&
          encodes.every(({ isComplete }) => isComplete) &&
          attempts <= pieces + again,
      },
      {
        fact: 'no percentage fell',
        holds: all.every(({ falls }) => falls === 0),
      },
      {
        fact: `nothing is half-written after the sweep (${orphans.join(', ') || 'no orphan file'})`,
        holds: orphans.length === 0,
      },
    ],
  }
}

const secondsOf = ({ askedMs, readyMs }: WatchedRender): number => ((readyMs ?? Infinity) - askedMs) / 1000

/** How many pieces of other renders were begun while one of the preview's waited. */
const overtakenOf = async (
  previews: readonly WatchedRender[],
  payload: OpenStudio['payload'],
): Promise<number[]> => {
  const encodes = (await encodesOf(payload)).filter(({ isRetried }) => !isRetried)
  return Promise.all(
    previews.map(async ({ id, plannedMs }) => {
      const own = await piecesOf(payload, id)
      const last = Math.max(...encodes.filter(({ key }) => own.has(key)).map(({ startedMs }) => startedMs))
      return encodes.filter(
        ({ key, startedMs }) => !own.has(key) && startedMs > plannedMs! && startedMs < last,
      ).length
    }),
  )
}
