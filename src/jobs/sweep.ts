import type { Handler, WorkerContext } from './types.ts'
import type { StoreName } from '../adapters/store/types.ts'
import { forgetPieces } from '../adapters/queue/ledger/forgetPieces.ts'
import { forgetStored } from '../adapters/queue/ledger/forgetStored.ts'
import { lockStore } from '../adapters/queue/ledger/lockStore.ts'
import { namingRowsOf } from '../adapters/payload/store/namingRowsOf.ts'
import { stillNamed } from '../adapters/payload/store/stillNamed.ts'
import { expireVersions } from '../adapters/payload/renders/expireVersions.ts'
import { removeOldPreviews } from '../adapters/payload/renders/removeOldPreviews.ts'
import { expireSessions } from '../adapters/payload/sessions/expireSessions.ts'
import { inTransaction } from '../adapters/payload/inTransaction.ts'
import { openWorkouts } from '../adapters/payload/exports/openWorkouts.ts'
import { exportedWorkouts } from '../adapters/payload/exports/readExports.ts'
import { toRemove } from '../core/store/toRemove.ts'
import { removeOldDeliveries } from '../adapters/payload/webhooks/removeOldDeliveries.ts'
import { rowsOf } from '../adapters/payload/rowsOf.ts'
import { slugs } from '../collections/slugs.ts'
import { optionsOfHost } from '../worker/optionsOfHost.ts'
import { enqueue } from './enqueue.ts'
import { inRenders } from './inRenders.ts'
import { takeInventory } from './store/takeInventory.ts'

const BATCH = 500
const HOUR_MS = 3_600_000
const PREVIEW_HOURS = 24
const DELIVERY_DAYS = 30
/** A clip's files lie here before its row names them, for as long as ingest takes. */
const YOUNG_HOURS = 1

/**
 * Ends versions beyond the limit, then removes what no version, clip, recording or track refers to, and what crashes left
 * behind. Speech is kept by what says it; what nothing has said for long is spoken again at need.
 */
export const sweep: Handler<'sweep'> = async ({ context, job }) => {
  const { keepVersions, maxBytes } = context.storeLimits
  const olderThanMs = job.data.olderThanHours * HOUR_MS
  await inRenders(context, async ({ rows }) => {
    await expireVersions({ keepVersions, rows })
    await removeOldPreviews({ olderThanHours: PREVIEW_HOURS, rows })
    await expireSessions(rows)
    const deliveries = rowsOf({ collection: slugs.webhookDeliveries, db: rows.db, payload: context.payload })
    await removeOldDeliveries({ olderThanDays: DELIVERY_DAYS, rows: deliveries })
  })
  const startedMs = Date.now()
  const { bytes, unreferenced } = await takeInventory({
    context,
    work: async ({ db, inventory }) => {
      await forgetPieces({ db, olderThanMs })
      const kinds = await inventory.kinds()
      const youngMs = Math.min(olderThanMs, YOUNG_HOURS * HOUR_MS)
      return {
        bytes: kinds.reduce((sum, kind) => sum + kind.bytes, 0),
        unreferenced: await inventory.unreferenced({ unusedSinceMs: startedMs - youngMs }),
      }
    },
  })
  const { bytesLeft, files } = toRemove({
    bytes,
    maxBytes,
    unreferenced,
    unusedSinceMs: startedMs - olderThanMs,
  })
  for (let at = 0; at < files.length; at += BATCH)
    await removeUnnamed({ context, names: files.slice(at, at + BATCH).map(({ name }) => name), startedMs })
  await context.store.sweepTemporary({ olderThanMs })
  await sweepExports(context)
  if (maxBytes !== null && bytesLeft > maxBytes)
    context.payload.logger.warn(
      `repreel worker: the store has ${gigabytes(bytesLeft)} GB, its limit is ${gigabytes(maxBytes)} GB, and all of it is needed: raise the limit, or keep fewer versions of each workout`,
    )
}

/** What nobody is sent to any more goes, also where no save said so; what was published before it was so set is written out. */
const sweepExports = ({ boss, payload, pool }: WorkerContext): Promise<void> =>
  inTransaction(pool, async (db) => {
    const workouts = rowsOf({ collection: slugs.workouts, db, payload })
    const { how } = optionsOfHost(payload).deliver
    const ids = [...(await exportedWorkouts(db)), ...(how === 'export' ? await openWorkouts(workouts) : [])]
    for (const workoutId of new Set(ids))
      await enqueue({ boss, data: { workoutId }, db, queue: 'exportWorkout' })
  })

const gigabytes = (bytes: number): string => (bytes / 1e9).toFixed(1)

type RemoveUnnamedArgs = { context: WorkerContext; names: readonly StoreName[]; startedMs: number }

/** A plan that finds a file notes its need before this can look, or finds it gone. */
const removeUnnamed = ({ context, names, startedMs }: RemoveUnnamedArgs): Promise<void> =>
  inTransaction(context.pool, async (db) => {
    await lockStore(db, 'exclusive')
    const keys = names.map(({ key }) => key)
    // A transaction's time is that of its beginning: one that names a file since may say that it is a little older.
    const sinceMs = startedMs - HOUR_MS
    const named = await stillNamed({ keys, rows: namingRowsOf(context.payload, db), sinceMs })
    const removed: string[] = []
    for (const name of names) {
      // Used since: by an upload or a plan that is about to name it.
      if (named.has(name.key) || ((await context.store.usedMs(name)) ?? 0) >= startedMs) continue
      await context.store.remove(name)
      removed.push(name.key)
    }
    await forgetStored({ db, keys: removed })
  })
