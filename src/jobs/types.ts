import type { Payload } from 'payload'
import type { Job, PgBoss } from 'pg-boss'
import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Rows } from '../adapters/payload/renders/types.ts'
import type { Credit } from '../core/credits/types.ts'
import type { RenderPlan } from '../core/segments/types.ts'
import type { ContentStore } from '../adapters/store/types.ts'
import type { StoreLimits } from '../core/store/storeLimits.ts'
import type { Engine } from '../engine/createEngine.ts'
import type { JobData, QueueName } from './queues.ts'
import type { RunningPieces } from './runningPieces.ts'

/** What it takes to change renders and their jobs together: `rows.db` is the transaction of both. */
export type Scope = { boss: PgBoss; rows: Rows }

/** What a handler works with; built once per worker. */
export type WorkerContext = {
  /** Whether webhooks may go to this machine and its network. */
  allowPrivateWebhooks: boolean
  boss: PgBoss
  engine: Engine
  payload: Payload
  pool: PostgresAdapter['pool']
  running: RunningPieces
  /** For one folder per attempt; on the disk of this machine. */
  scratchDir: string
  store: ContentStore
  storeLimits: StoreLimits
}

export type HandlerArgs<Name extends QueueName> = { context: WorkerContext; job: Job<JobData[Name]> }
/** May run twice, or stop half-way and be run again. */
export type Handler<Name extends QueueName> = (args: HandlerArgs<Name>) => Promise<void>

/** What assembling needs of a plan, kept in the ledger as JSON. */
export type KeptPlan = Pick<RenderPlan, 'outputs' | 'posterFrame'> & { credits: readonly Credit[] }
