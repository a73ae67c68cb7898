import type { Payload } from 'payload'
import { setTimeout as delay } from 'node:timers/promises'
import { poolOf } from '../../../src/adapters/payload/poolOf.ts'

type Sample = {
  id: number
  workoutId: number
  isPreview: boolean
  status: string
  percent: number
  atMs: number
}

/** What was seen of one render from its asking on; times by the database's clock. */
export type WatchedRender = {
  id: number
  workoutId: number
  isPreview: boolean
  status: string
  percent: number
  askedMs: number
  /** When it was first seen to be planned, and ready; null: not yet. */
  plannedMs: number | null
  readyMs: number | null
  /** How often its percentage was lower than before. */
  falls: number
}

export type RenderWatch = {
  renders: () => WatchedRender[]
  /** Rejects where reading failed. */
  stop: () => Promise<void>
}

const EVERY_MS = 100

/** Reads all rows of renders again and again. */
export const watchRenders = (payload: Payload): RenderWatch => {
  const seen = new Map<number, WatchedRender>()
  const stopping = new AbortController()
  const watching = (async () => {
    while (!stopping.signal.aborted) {
      for (const sample of await sampleOf(payload)) note(seen, sample)
      await delay(EVERY_MS, undefined, { signal: stopping.signal }).catch(() => undefined)
    }
  })()
  // It is awaited at the end.
  watching.catch(() => undefined)
  return {
    renders: () => [...seen.values()],
    stop: () => {
      stopping.abort()
      return watching
    },
  }
}

const note = (seen: Map<number, WatchedRender>, sample: Sample): void => {
  const { atMs, id, isPreview, percent, status, workoutId } = sample
  const before = seen.get(id)
  const isReady = status === 'ready'
  seen.set(id, {
    askedMs: before?.askedMs ?? atMs,
    falls: (before?.falls ?? 0) + (before && percent < before.percent ? 1 : 0),
    id,
    isPreview,
    percent,
    plannedMs: before?.plannedMs ?? (status === 'queued' ? null : atMs),
    readyMs: before?.readyMs ?? (isReady ? atMs : null),
    status,
    workoutId,
  })
}

const sampleOf = async (payload: Payload): Promise<Sample[]> => {
  const { rows } = await poolOf(payload).query<Sample>(
    `SELECT id, workout_id AS "workoutId", reason = 'preview' AS "isPreview", status, coalesce(percent, 0)::float8 AS percent,
       extract(epoch FROM clock_timestamp())::float8 * 1000 AS "atMs" FROM renders`,
  )
  return rows
}
