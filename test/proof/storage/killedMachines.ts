import type { ResolvedS3 } from '../../../src/adapters/store/s3/types.ts'
import type { Workout } from '../../../src/generated/payload-types.ts'
import type { WebProcessArgs } from '../../store/webProcess.ts'
import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { poolOf } from '../../../src/adapters/payload/poolOf.ts'
import { openStore } from '../../../src/adapters/store/openStore.ts'
import { slugs } from '../../../src/collections/slugs.ts'
import { verifyStore } from '../../../src/jobs/store/verifyStore.ts'
import { createFetch } from '../../jobs/createFetch.ts'
import { openStudio, type OpenStudio } from '../../jobs/openStudio.ts'
import { renderRows } from '../../jobs/renderRows.ts'
import { endWorker, spawnWorker } from '../../jobs/spawnWorker.ts'
import { until } from '../../jobs/until.ts'

type KilledMachinesArgs = {
  folder: string
  kills: number
  log: (line: string) => void
  random: () => number
  s3: ResolvedS3
}

type KilledMachines = {
  renders: number
  readyOnce: number
  /** Served by the other web process, to the byte. */
  same: number
  halfDownloads: number
  problems: number
}

/**
 * Two web processes and two workers with no folder in common, on one bucket. Each time a worker and a web process are killed at
 * a random moment: one while it renders, the other while it downloads.
 */
export const killedMachines = async ({
  folder,
  kills,
  log,
  random,
  s3,
}: KilledMachinesArgs): Promise<KilledMachines> => {
  const studio = await openStudio({ s3 })
  const machine = (n: number) => ({
    databaseUrl: studio.databaseUrl,
    dataFolder: join(folder, `worker-${n}`),
    mediaFolder: join(folder, 'none'),
    s3,
  })
  const workers = [await spawnWorker(machine(0)), await spawnWorker(machine(1))]
  const webArgs = { databaseUrl: studio.databaseUrl, dataFolder: join(folder, 'web'), s3 }
  const seen = { halfDownloads: 0, problems: 0, readyOnce: 0, renders: kills, same: 0 }
  try {
    for (let i = 0; i < kills; i += 1) {
      const workout = await newWorkout(studio, i)
      await wait(Math.floor(random() * 5000))
      await endWorker(workers[i % 2]!, 'SIGKILL')
      workers[i % 2] = await spawnWorker(machine(i % 2))
      const rows = await until(async () => {
        const found = await renderRows(studio.payload, workout.id)
        return found.length > 0 && found.every(({ status }) => status === 'ready') && found
      }, 300_000)
      seen.readyOnce += rows.length === 1 ? 1 : 0
      const { video } = await studio.payload.findByID({ collection: slugs.workouts, id: workout.id })
      const url = video!.mp4!.url!.replace(/^.*\/api/, '')
      await killWebWhileItServes({ random, url, webArgs })
      const here = await hashOf(await createFetch(studio)(url))
      const other = await startWebProcess(webArgs)
      const there = await hashOf(await fetch(`http://127.0.0.1:${other.port}/api${url}`))
      seen.same += here === there ? 1 : 0
      seen.halfDownloads += (await readdir(join(webArgs.dataFolder, 'cache', 'incoming'))).length
      await kill(other.child)
      log(
        `${i + 1} of ${kills}: ready, and ${here === there ? 'the same' : 'ANOTHER FILE'} from the other web process`,
      )
    }
    const store = openStore({ dataDir: join(folder, 'verify'), mediaDir: '', s3 })
    await store.sweepTemporary({ olderThanMs: -2000 })
    const { payload } = studio
    const report = await verifyStore({
      context: { payload, pool: poolOf(payload), store },
      from: null,
      heal: null,
      signal: new AbortController().signal,
    })
    seen.problems = report.problems.length + report.unknown.length
    return seen
  } finally {
    for (const worker of workers) await endWorker(worker, 'SIGKILL')
    await studio.close()
  }
}

/** New segments each time: another name is drawn. */
const newWorkout = async ({ exercise, payload, publish }: OpenStudio, i: number): Promise<Workout> => {
  await payload.update({
    collection: slugs.exercises,
    data: { _status: 'published', name: `Squat ${i}` },
    id: exercise.id,
  })
  return publish([exercise])
}

type Killed = { random: () => number; url: string; webArgs: WebProcessArgs }

const killWebWhileItServes = async ({ random, url, webArgs }: Killed): Promise<void> => {
  const { child, port } = await startWebProcess(webArgs)
  const asking = fetch(`http://127.0.0.1:${port}/api${url}`).then(hashOf, () => null)
  await wait(Math.floor(random() * 150))
  await kill(child)
  await asking.catch(() => null)
}

const hashOf = async (answer: Response): Promise<string> => {
  if (answer.status !== 200) throw new Error(`a video is answered ${answer.status}`)
  return createHash('sha256')
    .update(Buffer.from(await answer.arrayBuffer()))
    .digest('hex')
}

const startWebProcess = (args: WebProcessArgs): Promise<{ child: ChildProcess; port: number }> =>
  new Promise((resolve, reject) => {
    const script = join(import.meta.dirname, '../../store/webProcess.ts')
    const child = spawn(process.execPath, [script, JSON.stringify(args)], {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    })
    child.once('message', (port) => resolve({ child, port: Number(port) }))
    child.once('exit', (code) => reject(new Error(`a web process ended with ${code} before it was ready`)))
  })

const kill = async (child: ChildProcess): Promise<void> => {
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGKILL')
  await ended
}
