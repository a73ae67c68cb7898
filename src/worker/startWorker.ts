import type { Payload, SanitizedConfig } from 'payload'
import type { PgBoss } from 'pg-boss'
import { getPayload } from 'payload'
import { coresAndMemory } from '../adapters/machine/coresAndMemory.ts'
import { createWorkQueue } from '../adapters/queue/createWorkQueue.ts'
import { assertConcurrency } from '../core/scheduling/assertConcurrency.ts'
import { concurrencyFor } from '../core/scheduling/concurrencyFor.ts'
import { deadLetters, queues } from '../jobs/queues.ts'
import { StoppedError } from '../jobs/StoppedError.ts'
import { connectionOf } from './connectionOf.ts'
import { createContext } from './createContext.ts'
import { createHeartbeat } from './createHeartbeat.ts'
import { optionsOfHost } from './optionsOfHost.ts'
import { registerHandlers } from './registerHandlers.ts'
import { scheduleUpkeep } from './scheduleUpkeep.ts'

export type StartWorkerArgs = {
  /** FFmpeg processes at once, each with one thread: 1 to 128. @default the plugin's option, or as many as there are cores and memory for */
  concurrency?: number
  /** How long a worker that lost its database goes on before it stops its FFmpegs. @default 10_000 */
  aloneForMs?: number
} & (
  | { config: Promise<SanitizedConfig> | SanitizedConfig }
  /** One that runs already, in the same process. */
  | { payload: Payload }
)

export type Worker = {
  /** For what the rows do not say: waiting jobs, states. */
  boss: PgBoss
  /** Stops FFmpeg, gives its jobs back and closes what was opened here. */
  stop: () => Promise<void>
}

/** Runs the jobs of an application that has the plugin; any number of workers on any number of machines. */
export const startWorker = async (args: StartWorkerArgs): Promise<Worker> => {
  if (args.concurrency !== undefined) assertConcurrency(args.concurrency)
  const payload = 'payload' in args ? args.payload : await ownPayload(args.config)
  const { logger } = payload
  const { connectionString, directConnectionString } = connectionOf(payload)
  const { boss, listens } = await createWorkQueue({
    connectionString,
    directConnectionString,
    onError: (error) => logger.error({ err: error, msg: 'repreel worker: the job queue reports an error' }),
    queues: [...Object.values(deadLetters), ...Object.values(queues)],
  })
  const { about, context, release } = await createContext({ boss, payload })
  const concurrency =
    args.concurrency ?? optionsOfHost(payload).concurrency ?? concurrencyFor(await coresAndMemory())
  const heartbeat = createHeartbeat({ about, aloneForMs: args.aloneForMs ?? 10_000, concurrency, context })
  await registerHandlers({ concurrency, context })
  await scheduleUpkeep({ boss, unusedHours: context.storeLimits.unusedHours })
  logger.info(
    `repreel worker: ready, ${concurrency} FFmpeg at once, ${listens ? 'woken by NOTIFY' : 'polling (LISTEN is silent here)'}`,
  )
  return {
    boss,
    stop: async () => {
      context.running.close(new StoppedError('the worker is stopping'))
      await boss.stop({ graceful: true, timeout: 10_000 })
      await heartbeat.stop()
      await release()
      if (!('payload' in args)) await payload.destroy()
    },
  }
}

/** Under a key of its own, so that a web process may have another; `onInit` is the web's. */
const ownPayload = (config: Promise<SanitizedConfig> | SanitizedConfig): Promise<Payload> =>
  getPayload({ config, disableOnInit: true, key: 'repreel-worker' })
