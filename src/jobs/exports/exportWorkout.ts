import type { Handler, WorkerContext } from '../types.ts'
import type { Export } from '../../adapters/payload/exports/types.ts'
import type { MediaRow } from '../../adapters/payload/renders/readMedia.ts'
import { randomBytes } from 'node:crypto'
import { dbOf } from '../../adapters/payload/dbOf.ts'
import { readExports } from '../../adapters/payload/exports/readExports.ts'
import {
  beginExport,
  endExport,
  finishExport,
  forgetExport,
} from '../../adapters/payload/exports/writeExports.ts'
import { readMedia } from '../../adapters/payload/renders/readMedia.ts'
import { rowsOf } from '../../adapters/payload/rowsOf.ts'
import { removeExport } from '../../adapters/store/exports/removeExport.ts'
import { openBucket } from '../../adapters/store/s3/openBucket.ts'
import { slugs } from '../../collections/slugs.ts'
import { documentId } from '../../adapters/payload/documentId.ts'
import { optionsOfHost } from '../../worker/optionsOfHost.ts'
import { writeExport } from './writeExport.ts'

/**
 * Makes what is written out of a workout what it should be: the version that it shows, under a prefix of its own for as long
 * as the workout is as visible as it is now. What nobody may be sent to any more is removed.
 */
export const exportWorkout: Handler<'exportWorkout'> = async ({ context, job }) => {
  const { payload } = context
  const { deliver, s3 } = optionsOfHost(payload)
  const db = dbOf(payload)
  const workoutId = String(job.data.workoutId)
  const bucket = s3 && openBucket(s3)
  if (!bucket) return
  const media = mediaOf(payload)
  for (const one of await readExports({ db, workoutId })) {
    if (!one.isEnded && deliver.how === 'export' && isGood({ media: await media({ token: one.token }), one }))
      continue
    await endExport({ db, prefix: one.prefix })
    await removeExport({ bucket, prefix: one.prefix })
    await forgetExport({ db, prefix: one.prefix })
  }
  const id = documentId(payload, workoutId)
  const shown = deliver.how === 'export' && id !== null ? await media({ workoutId: id }) : null
  if (!shown || !isOpen(shown) || !shown.isWhole) return
  const { token, visibility } = shown
  const before = (await readExports({ db, workoutId })).find((one) => one.token === token)
  if (before?.isDone) return
  const fresh = randomBytes(32).toString('hex')
  const prefix = await beginExport({ db, prefix: fresh, token, visibility, workoutId })
  await writeExport({ bucket, context, prefix, signal: job.signal, version: shown })
  if (await finishExport({ db, prefix })) return
  // Its workout became more private while it was written.
  await removeExport({ bucket, prefix })
}

type Shown = MediaRow & { isWhole: boolean }

const mediaOf =
  (payload: WorkerContext['payload']) =>
  async (which: Parameters<typeof readMedia>[0]['which']): Promise<Shown | null> => {
    const db = dbOf(payload)
    const rows = rowsOf({ collection: slugs.renders, db, payload })
    const found = await readMedia({
      rows,
      which,
      workouts: rowsOf({ collection: slugs.workouts, db, payload }),
    })
    if (!found) return null
    const { rows: states } = await db.executeSql(`SELECT status FROM ${rows.table} WHERE id = $1`, [found.id])
    return { ...found, isWhole: (states as Array<{ status: string }>)[0]?.status === 'ready' }
  }

/** Private videos are never written out: an address that was passed on would open them for ever. */
const isOpen = ({ isExpired, isPublished, visibility }: MediaRow): boolean =>
  isPublished && !isExpired && visibility !== 'private'

const isGood = ({ media, one }: { media: MediaRow | null; one: Export }): boolean =>
  media !== null && isOpen(media) && media.isShown && media.visibility === one.visibility
