import type { Payload } from 'payload'
import type { PgBoss } from 'pg-boss'
import type { Session } from '../../adapters/payload/sessions/types.ts'
import type { Training } from '../../core/generator/types.ts'
import type { GenerateLimits } from '../../core/sessions/generateLimits.ts'
import type { BossOf } from '../bossOf.ts'
import type { Scope } from '../types.ts'
import type { AskedTraining, Client, OpenedSession } from './types.ts'
import { randomUUID } from 'node:crypto'
import { createCatalogue } from '../../adapters/payload/catalogue/createCatalogue.ts'
import { usedWorkSeconds } from '../../adapters/payload/catalogue/usedWorkSeconds.ts'
import { dbOf } from '../../adapters/payload/dbOf.ts'
import { rowsOf } from '../../adapters/payload/rowsOf.ts'
import { poolOf } from '../../adapters/payload/poolOf.ts'
import { chargeCpu, usedCpu } from '../../adapters/payload/sessions/cpuBudget.ts'
import { countOnTheirWay } from '../../adapters/payload/sessions/countOnTheirWay.ts'
import { findSession } from '../../adapters/payload/sessions/findSession.ts'
import { insertSession } from '../../adapters/payload/sessions/insertSession.ts'
import { lockSession } from '../../adapters/payload/sessions/lockSession.ts'
import { addWatcher, removeWatcher } from '../../adapters/payload/sessions/watchers.ts'
import { type Content, loadGenerated } from '../../adapters/payload/snapshot/loadContent.ts'
import { slugs } from '../../collections/slugs.ts'
import { generateTraining } from '../../core/generator/generateTraining.ts'
import { speedsOf } from '../../core/workout/speedsOf.ts'
import { endRenders } from '../endRenders.ts'
import { enqueue } from '../enqueue.ts'
import { inRenders } from '../inRenders.ts'
import { createSessionWatch, type SessionWatch } from './createSessionWatch.ts'
import { GenerateError } from './GenerateError.ts'
import { workoutOf } from './workoutOf.ts'

type OpenArgs = { asked: AskedTraining; client: Client; payload: Payload }

/** Generated trainings and their videos, for HTTP and GraphQL. */
export type Sessions = {
  /** The training, and the session that makes its video: one for all who ask for the same. Throws GenerateError. */
  open: (args: OpenArgs) => Promise<OpenedSession>
  watchOf: (payload: Payload) => SessionWatch
  limits: GenerateLimits
}

type Setting = { bossOf: BossOf; limits: GenerateLimits }

/** Longer than any wait: a watcher is removed when its client leaves, or when its process has died. */
const SPARE_SECONDS = 60

export const createSessions = ({ bossOf, limits }: Setting): Sessions => {
  const catalogueOf = createCatalogue()
  const watches = new WeakMap<Payload, SessionWatch>()
  const watchOf = (payload: Payload): SessionWatch => {
    const watch = watches.get(payload) ?? createSessionWatch(payload)
    watches.set(payload, watch)
    return watch
  }
  const train = async ({ asked, payload }: OpenArgs): Promise<Training> => {
    const { locale } = asked.output
    const generation = generateTraining({
      catalogue: await catalogueOf(payload, locale),
      locale,
      params: asked.params,
      speeds: await readSpeeds(payload),
    })
    if ('problem' in generation) throw GenerateError.of(generation.problem)
    return generation.training
  }
  return {
    limits,
    open: async (args) => {
      const { client, payload } = args
      await assertAllowed(args)
      const training = await train(args)
      const content = await contentOf({ ...args, training })
      const scope = { boss: await bossOf(payload), payload, pool: poolOf(payload) }
      const { isNew, session, watcherId } = await inRenders(scope, (within) =>
        join({ client, content, limits, scope: within }),
      )
      const leave = once(() => leaveSession({ ...scope, content, session, watcherId }))
      if (isNew)
        void chargeWhenPlanned({ client, limits, payload, session, watch: watchOf(payload) }).catch(
          (error: unknown) => payload.logger.warn({ err: error, msg: 'repreel: a training was not charged' }),
        )
      return { ...session, leave, output: content.input.outputs[0]!, training }
    },
    watchOf,
  }
}

const readSpeeds = async (payload: Payload) => {
  const { speeds } = await payload.db.findGlobal<{ speeds?: Parameters<typeof speedsOf>[0] }>({
    slug: slugs.settings,
  })
  return speedsOf(speeds)
}

/** A burned look of a length that nobody has used is encoded from its first frame to its last. */
const assertAllowed = async ({ asked: { output, params }, client, payload }: OpenArgs): Promise<void> => {
  if (client.isKnown || output.look === 'clean') return
  const used = await usedWorkSeconds(rowsOf({ collection: slugs.renders, db: dbOf(payload), payload }))
  if (used.has(params.workSeconds)) return
  const possible = [...used].sort((a, b) => a - b)
  throw new GenerateError({
    code: 'generate-key-needed',
    details: { workSeconds: params.workSeconds, possible },
    message: `The burned look with ${params.workSeconds} s of work needs an API key. Without one: the look clean, or work of ${possible.join(', ') || 'no length yet'} s, which the catalogue's videos have.`,
  })
}

type Renderable = Extract<Content, { kind: 'renderable' }>

const contentOf = async ({
  asked,
  payload,
  training,
}: OpenArgs & { training: Training }): Promise<Renderable> => {
  const content = await loadGenerated({ payload, workout: workoutOf(training.model, asked) })
  if (content.kind === 'renderable') return content
  throw new GenerateError({ code: 'generate-clip-missing', message: content.problem })
}

type JoinArgs = { client: Client; content: Renderable; limits: GenerateLimits; scope: Scope }

type Joined = { isNew: boolean; session: Session; watcherId: string }

const join = async ({ client, content, limits, scope }: JoinArgs): Promise<Joined> => {
  const { boss, rows } = scope
  const { inputHash } = content
  const { keepHours } = limits
  const { db } = rows
  await lockSession(db, inputHash)
  const found = await findSession({ inputHash, keepHours, rows })
  if (!found) await assertRoom({ client, limits, rows })
  const session =
    found ??
    (await insertSession({
      content: { credits: content.credits, input: content.input },
      inputHash,
      keepHours,
      rows,
    }))
  if (!found) await enqueue({ boss, data: { renderId: session.id }, db, priority: 1, queue: 'planRender' })
  const watcherId = randomUUID()
  await addWatcher({ db, renderId: session.id, seconds: limits.seconds + SPARE_SECONDS, watcherId })
  return { isNew: !found, session, watcherId }
}

type AssertRoomArgs = Pick<JoinArgs, 'client' | 'limits'> & { rows: Scope['rows'] }

const assertRoom = async ({ client, limits, rows }: AssertRoomArgs): Promise<void> => {
  const { cpuSeconds, queue, windowSeconds } = limits
  const { resetSeconds, seconds } = await usedCpu({ client: client.name, db: rows.db })
  if (seconds >= cpuSeconds) {
    const retryAfterSeconds = Math.max(1, Math.ceil(resetSeconds))
    throw new GenerateError({
      code: 'generate-budget',
      details: { cpuSeconds: seconds, limitCpuSeconds: cpuSeconds, windowSeconds },
      message: `Your trainings have cost ${seconds.toFixed(1)} s of CPU, and ${cpuSeconds} s are possible in ${windowSeconds} s: try again in ${retryAfterSeconds} s, or ask for one that was made already.`,
      retryAfterSeconds,
    })
  }
  const waiting = await countOnTheirWay(rows)
  if (waiting >= queue)
    throw new GenerateError({
      code: 'generate-queue-full',
      details: { limit: queue, waiting },
      message: `${waiting} trainings are being made, the limit is ${queue}: try again in ${QUEUE_RETRY_SECONDS} s.`,
      retryAfterSeconds: QUEUE_RETRY_SECONDS,
    })
}

const QUEUE_RETRY_SECONDS = 5

type LeaveArgs = {
  boss: PgBoss
  content: Renderable
  payload: Payload
  pool: ReturnType<typeof poolOf>
  session: Session
  watcherId: string
}

/** The last one to leave puts out the light: pieces that no other render needs are not encoded, FFmpeg stops. */
const leaveSession = async ({ content, session, watcherId, ...scope }: LeaveArgs): Promise<void> =>
  inRenders(scope, async (within) => {
    const { db } = within.rows
    await lockSession(db, content.inputHash)
    if (await removeWatcher({ db, renderId: session.id, watcherId }))
      await endRenders({ ...within, status: 'cancelled', which: { renderId: session.id } })
  })

type ChargeArgs = {
  client: Client
  limits: GenerateLimits
  payload: Payload
  session: Session
  watch: SessionWatch
}

/** What it costs is known when it is planned. */
const chargeWhenPlanned = async ({ client, limits, payload, session, watch }: ChargeArgs): Promise<void> => {
  const { seconds, windowSeconds } = limits
  const cost = await watch.wait({
    decide: ({ state }) => (!state || state.status !== 'queued' ? (state?.cpuSeconds ?? 0) : null),
    renderId: session.id,
    signal: AbortSignal.timeout(seconds * 1000),
  })
  if (cost > 0) await chargeCpu({ client: client.name, db: dbOf(payload), seconds: cost, windowSeconds })
}

const once = (work: () => Promise<void>): (() => Promise<void>) => {
  let done: Promise<void> | null = null
  return () => (done ??= work())
}
