import type { ClipNote } from '../../core/ingest/types.ts'
import type { Ids, SeedContext } from './types.ts'
import { setTimeout as sleep } from 'node:timers/promises'
import { slugs } from '../../collections/slugs.ts'

type AwaitClipsArgs = SeedContext & { clipIds: Ids; timeoutMs: number }

const LOOK_EVERY_MS = 500

/** Ingest is a worker's job: waits until every clip is usable, and says which one is not. */
export const awaitClips = async ({
  clipIds,
  log,
  payload,
  signal,
  timeoutMs,
}: AwaitClipsArgs): Promise<void> => {
  const endMs = Date.now() + timeoutMs
  const all = Object.values(clipIds)
  for (let told = -1; ; await sleep(LOOK_EVERY_MS, undefined, { signal })) {
    const { docs } = await payload.find({
      collection: slugs.clips,
      depth: 0,
      limit: all.length,
      pagination: false,
      select: { filename: true, reason: true, status: true },
      where: { id: { in: all } },
    })
    const invalid = docs.find(({ status }) => status === 'invalid')
    if (invalid)
      throw new Error(
        `the demo clip "${invalid.filename}" is invalid: ${(invalid.reason as ClipNote | null)?.message}`, // ingest alone writes it
      )
    const usable = docs.filter(({ status }) => status === 'usable').length
    if (usable === all.length) return
    if (Date.now() > endMs)
      throw new Error(
        `only ${usable} of ${all.length} demo clips were usable after ${timeoutMs / 1000} s: ` +
          'is a worker running? Start one and seed again; what is done is kept',
      )
    if (usable > told) log(`${usable} of ${all.length} clips are ready`)
    told = Math.max(told, usable)
  }
}
