import type { Proof } from './runner/types.ts'
import type { Workout } from '../../src/generated/payload-types.ts'
import { slugs } from '../../src/collections/slugs.ts'
import { seededRandom } from '../media/seededRandom.ts'
import { ffmpegsOf } from '../jobs/ffmpegsOf.ts'
import { openStudio, type OpenStudio } from '../jobs/openStudio.ts'
import { orphanFiles } from '../jobs/orphanFiles.ts'
import { renderRows } from '../jobs/renderRows.ts'
import { endWorker, spawnWorker } from '../jobs/spawnWorker.ts'
import { sweepNow } from '../jobs/sweepNow.ts'
import { until } from '../jobs/until.ts'
import { reportOf } from './runner/reportOf.ts'

/** A killed worker's jobs are taken up within heartbeat + supervision; then the render itself. */
const FINISH_MS = 180_000

/**
 * kill -9 of the worker process at random moments of renders. Each render finishes exactly once, nothing of its FFmpegs is left when the next worker is ready, and after a sweep the store holds nothing that no version refers to.
 */
const proof: Proof = async ({ log, seed, short }) => {
  const kills = short ? 2 : 20
  const random = seededRandom(seed)
  const studio = await openStudio()
  const seen = { finishedOnce: 0, survivors: 0, waitsSeconds: [] as number[] }
  let worker = await spawnWorker(studio)
  try {
    for (let i = 0; i < kills; i += 1) {
      const workout = await changedWorkout(studio, i)
      // From before the plan to after the last piece.
      await delay(Math.floor(random() * 6000))
      await endWorker(worker, 'SIGKILL')
      const killedAt = Date.now()
      const started = new Set(await ffmpegsOf(studio.dataFolder))
      worker = await spawnWorker(studio)
      seen.survivors += (await ffmpegsOf(studio.dataFolder)).filter((pid) => started.has(pid)).length
      const rows = await finished(studio, workout.id)
      seen.waitsSeconds.push((Date.now() - killedAt) / 1000)
      seen.finishedOnce += rows.length === 1 && rows[0]?.status === 'ready' ? 1 : 0
      log(`kill ${i + 1} of ${kills}: ready ${seen.waitsSeconds.at(-1)?.toFixed(1)} s later`)
    }
    await sweepNow(studio)
    const orphans = await orphanFiles(studio)
    return reportOf({
      facts: [
        {
          fact: `each of ${kills} renders finished, once (${seen.finishedOnce})`,
          holds: seen.finishedOnce === kills,
        },
        {
          fact: `no FFmpeg of a killed worker was left when the next one was ready (${seen.survivors} did)`,
          holds: seen.survivors === 0,
        },
        {
          fact: `no orphan file after the sweep (${orphans.join(', ') || 'none'})`,
          holds: orphans.length === 0,
        },
      ],
      headline: `${kills} × kill -9 of the worker at a random moment of a render; seconds from the kill to ready: median ${median(seen.waitsSeconds)}, longest ${Math.max(...seen.waitsSeconds).toFixed(1)}`,
      title: 'A worker that is killed',
    })
  } finally {
    await endWorker(worker, 'SIGKILL')
    await studio.close()
  }
}

export default proof

const delay = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** New segments each time: another title and another name are drawn. */
const changedWorkout = async ({ payload, publish, exercise }: OpenStudio, i: number): Promise<Workout> => {
  await payload.update({
    collection: slugs.exercises,
    data: { _status: 'published', name: `Squat ${i}` },
    id: exercise.id,
  })
  return publish([exercise, exercise, exercise], { intensity: (['low', 'medium', 'high'] as const)[i % 3] })
}

const finished = ({ payload }: OpenStudio, workoutId: number) =>
  until(async () => {
    const rows = await renderRows(payload, workoutId)
    return (
      rows.length > 0 &&
      rows.every(({ status }) => ['ready', 'failed', 'superseded', 'cancelled'].includes(status)) &&
      rows
    )
  }, FINISH_MS)

const median = (values: readonly number[]): string =>
  (values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0).toFixed(1)
