import type { User, Workout } from '../../src/generated/payload-types.ts'
import type { Ask } from './graphql.ts'
import type { Studio } from './startStudio.ts'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { poolOf } from '../../src/adapters/payload/poolOf.ts'
import { slugs } from '../../src/collections/slugs.ts'
import { createFetch } from './createFetch.ts'
import { createAsk } from './graphql.ts'
import { renderRows, type TestRow } from './renderRows.ts'
import { until } from './until.ts'

const onTheirWay = ['queued', 'rendering', 'playable']

export type Watch = {
  /** Until no render of the workout is on its way. */
  settled: (workoutId: number) => Promise<TestRow[]>
  lastOf: (workoutId: number) => Promise<TestRow>
  /** Until the queue that answers a dependency's save is empty. */
  fannedOut: () => Promise<true>
  /** How many are stored. */
  segments: () => Promise<number>
  videoOf: (workoutId: number) => Promise<NonNullable<Workout['video']>>
  ask: Ask
  /** Answers the data, or the first error's message. */
  mutate: (mutation: string, user: User | null) => Promise<unknown>
  /** What anybody gets from a URL of `Workout.video`. */
  fetchUrl: (url: string | null | undefined) => Promise<Response>
}

/** What tests of renders ask a studio. */
export const watchStudio = (studio: Studio): Watch => {
  const { mediaFolder, payload } = studio
  const ask = createAsk(payload)
  return {
    ask,
    settled: (id) =>
      until(async () => {
        const rows = await renderRows(payload, id)
        return rows.length > 0 && rows.every(({ status }) => !onTheirWay.includes(status)) && rows
      }),
    lastOf: async (id) => (await renderRows(payload, id)).at(-1)!,
    fannedOut: () =>
      until(async () => {
        const { rows } = await poolOf(payload).query(
          `SELECT FROM pgboss.job WHERE name = 'fan-out' AND state < 'completed'`,
        )
        return rows.length === 0
      }),
    segments: async () =>
      (await readdir(join(mediaFolder, 'segments'), { recursive: true })).filter((name) =>
        name.endsWith('.mp4'),
      ).length,
    videoOf: async (id) => (await payload.findByID({ collection: slugs.workouts, id })).video!,
    mutate: async (mutation, user) => {
      const { data, errors } = await ask({
        source: `mutation { ${mutation} { id } }`,
        user: user && { ...user, collection: 'users' },
      })
      return errors?.[0]?.message ?? data
    },
    fetchUrl: (url) => createFetch(studio)(url!.replace(/^.*\/api/, '')),
  }
}
