import type { ResolvedS3 } from '../../../src/adapters/store/s3/types.ts'
import type { Workout } from '../../../src/generated/payload-types.ts'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { poolOf } from '../../../src/adapters/payload/poolOf.ts'
import { openStore } from '../../../src/adapters/store/openStore.ts'
import { slugs } from '../../../src/collections/slugs.ts'
import { verifyStore } from '../../../src/jobs/store/verifyStore.ts'
import { makeExercise, makeUser } from '../../cms/content.ts'
import { createFetch } from '../../jobs/createFetch.ts'
import { openStudio, type OpenStudio } from '../../jobs/openStudio.ts'
import { renderRows } from '../../jobs/renderRows.ts'
import { endWorker, spawnWorker } from '../../jobs/spawnWorker.ts'
import { shortWorkout } from '../../jobs/shortWorkout.ts'
import { until } from '../../jobs/until.ts'
import { readHash } from './readHash.ts'
import { type WebServer, webServer } from './webServer.ts'

/** Whose turn it is to be killed. */
export type Victim = 'worker' | 'web' | 's3'

type KilledMachinesArgs = {
  folder: string
  log: (line: string) => void
  random: () => number
  /** Kills the service and starts it again, with what it had. */
  restartS3: () => Promise<void>
  s3: ResolvedS3
  victims: readonly Victim[]
}

export type KilledMachines = {
  renders: number
  readyOnce: number
  /** Served by both web processes, to the byte as by a third. */
  same: number
  halfDownloads: number
  problems: number
  /** From the answer of the process published through to the other's first answer that shows it, in ms; once a publication. */
  seenMs: number[]
  /** Between the two processes' first answers that name the finished video, in ms. */
  playableMs: number[]
}

const MOST_MS = { publishing: 300, rendering: 4000, seeing: 60_000, serving: 150 }
const RENDER_MS = 240_000

/**
 * Two web processes and two workers with no folder in common, on one bucket. A workout is published through one web process, and
 * seen by the other; one of the five is killed: a worker while it renders, S3 meanwhile, a web process while it publishes, and
 * again while it serves.
 */
export const killedMachines = async (args: KilledMachinesArgs): Promise<KilledMachines> => {
  const { folder, log, s3, victims } = args
  const studio = await openStudio({ s3 })
  const { databaseUrl } = studio
  const dataFolders = [join(folder, 'web-0'), join(folder, 'web-1')]
  const webs = dataFolders.map((dataFolder) => webServer({ databaseUrl, dataFolder, s3 }))
  const startWorker = (n: number) =>
    spawnWorker({
      databaseUrl,
      dataFolder: join(folder, `worker-${n}`),
      mediaFolder: join(folder, 'none'),
      s3,
    })
  const starting = [startWorker(0), startWorker(1)]
  const workers = await Promise.all(starting)
  const seen: KilledMachines = {
    halfDownloads: 0,
    playableMs: [],
    problems: 0,
    readyOnce: 0,
    renders: victims.length,
    same: 0,
    seenMs: [],
  }
  try {
    await Promise.all(webs.map((web) => web.start()))
    const token = await signIn(studio)
    for (const [i, victim] of victims.entries()) {
      // Each of two is killed by turns, and published through by turns.
      const turn = victims.slice(0, i).filter((each) => each === victim).length % 2
      const [through, other] = turn === 0 ? [webs[0]!, webs[1]!] : [webs[1]!, webs[0]!]
      const workout = await newDraft(studio, i)
      const publishing = { ...args, id: Number(workout.id), other, through, token }
      if (victim === 'web') await publishAndKill(publishing)
      else seen.seenMs.push(await publishAndSee(publishing))
      await wait(victim === 'web' ? 0 : Math.floor(args.random() * MOST_MS.rendering))
      if (victim === 's3') await args.restartS3()
      if (victim === 'worker') {
        await endWorker(workers[turn]!, 'SIGKILL')
        workers[turn] = await startWorker(turn)
      }
      const rows = await until(async () => {
        const found = await renderRows(studio.payload, Number(workout.id))
        return found.length > 0 && found.every(({ status }) => status === 'ready') && found
      }, RENDER_MS)
      seen.readyOnce += rows.length === 1 ? 1 : 0
      const { path, ms } = await playableFrom({ id: Number(workout.id), webs })
      seen.playableMs.push(ms)
      if (victim === 'web') await killWhileItServes({ ...args, path, web: through })
      const hashes = await Promise.all(webs.map((web) => web.hashOf(path)))
      const truth = await readHash(await createFetch(studio)(path))
      seen.same += hashes.every((hash) => hash === truth) ? 1 : 0
      log(`${i + 1} of ${victims.length}, ${victim} killed: ready, and served by both`)
    }
    for (const dataFolder of dataFolders)
      seen.halfDownloads += (await readdir(join(dataFolder, 'cache', 'incoming'))).length
    seen.problems = await problemsOf({ dataDir: join(folder, 'verify'), s3, studio })
    return seen
  } finally {
    for (const worker of workers) await endWorker(worker, 'SIGKILL')
    for (const web of webs) await web.kill()
    await studio.close()
  }
}

const signIn = async ({ payload }: OpenStudio): Promise<string> => {
  const { email } = await makeUser(payload, 'editor')
  const data = { email, password: 'a password for a test' }
  return (await payload.login({ collection: slugs.users, data })).token!
}

/** New segments each time: another name is drawn. */
const newDraft = async ({ exercise, payload }: OpenStudio, i: number): Promise<Workout> => {
  const { category, clip } = exercise
  const idOf = (of: number | { id: number }): number => (typeof of === 'number' ? of : of.id)
  const made = await makeExercise({
    data: { category: idOf(category), clip: idOf(clip), name: `Lunge ${i}` },
    payload,
  })
  const data = { ...shortWorkout([made]), _status: 'draft' as const, slug: `round-${i}`, title: `Round ${i}` }
  return payload.create({ collection: slugs.workouts, data, draft: true })
}

type PublishingArgs = KilledMachinesArgs & { id: number; other: WebServer; through: WebServer; token: string }

const publish = ({ id, token, web }: { id: number; token: string; web: WebServer }): Promise<unknown> =>
  web.graphQL({
    query: 'mutation ($id: Int!) { updateWorkout(id: $id, data: { _status: published }) { id } }',
    token,
    variables: { id },
  })

/** What both web processes keep an answer to. */
const isListedBy = async ({ id, web }: { id: number; web: WebServer }): Promise<boolean> => {
  const { Workouts } = await web.graphQL<{ Workouts: { docs: Array<{ id: number }> } }>({
    query: '{ Workouts(limit: 100) { docs { id } } }',
  })
  return Workouts.docs.some((each) => each.id === id)
}

const publishAndSee = async ({ id, other, through, token }: PublishingArgs): Promise<number> => {
  for (const web of [through, other])
    if (await isListedBy({ id, web })) throw new Error('a draft is told to everybody')
  await publish({ id, token, web: through })
  const publishedMs = performance.now()
  await until(() => isListedBy({ id, web: other }), MOST_MS.seeing, 2)
  return performance.now() - publishedMs
}

/** Whoever published asks again elsewhere, as whatever has heard nothing does. */
const publishAndKill = async ({ id, other, random, through, token }: PublishingArgs): Promise<void> => {
  const cut = publish({ id, token, web: through }).catch(() => null)
  await wait(Math.floor(random() * MOST_MS.publishing))
  await through.kill()
  await cut
  await publish({ id, token, web: other })
  await through.start()
}

type PlayableFromArgs = { id: number; webs: readonly WebServer[] }

const playableFrom = async ({ id, webs }: PlayableFromArgs): Promise<{ path: string; ms: number }> => {
  const firsts = await Promise.all(
    webs.map((web) =>
      until(
        async () => {
          const { Workout: found } = await web.graphQL<{
            Workout: { video: { mp4: { url: string | null } } }
          }>({
            query: `{ Workout(id: ${id}) { video { mp4 { url } } } }`,
          })
          const { url } = found.video.mp4
          return url !== null && { atMs: performance.now(), url }
        },
        MOST_MS.seeing,
        5,
      ),
    ),
  )
  const [first, second] = firsts as [(typeof firsts)[0], (typeof firsts)[0]]
  return { ms: Math.abs(first.atMs - second.atMs), path: first.url.replace(/^.*\/api/, '') }
}

type KillWhileItServesArgs = Pick<KilledMachinesArgs, 'random'> & { path: string; web: WebServer }

const killWhileItServes = async ({ path, random, web }: KillWhileItServesArgs): Promise<void> => {
  const asking = web.hashOf(path).catch(() => null)
  await wait(Math.floor(random() * MOST_MS.serving))
  await web.kill()
  await asking
  await web.start()
}

type ProblemsOfArgs = { dataDir: string; s3: ResolvedS3; studio: OpenStudio }

const problemsOf = async ({ dataDir, s3, studio: { payload } }: ProblemsOfArgs): Promise<number> => {
  const store = openStore({ dataDir, mediaDir: '', s3 })
  await store.sweepTemporary({ olderThanMs: -2000 })
  const report = await verifyStore({
    context: { payload, pool: poolOf(payload), store },
    from: null,
    heal: null,
    signal: new AbortController().signal,
  })
  return report.problems.length + report.unknown.length
}
