import type { TypedUser } from 'payload'
import type { Workout } from '../../src/generated/payload-types.ts'
import type { Studio } from '../jobs/startStudio.ts'
import { handleEndpoints } from 'payload'
import { poolOf } from '../../src/adapters/payload/poolOf.ts'
import { slugs } from '../../src/collections/slugs.ts'
import { makeUser } from '../cms/content.ts'
import { createAsk } from '../jobs/graphql.ts'
import { renderRows, type TestRow } from '../jobs/renderRows.ts'
import { startStudio } from '../jobs/startStudio.ts'
import { watchStudio } from '../jobs/watchStudio.ts'

/** anonymous; a customer who has signed in and has no role; staff. */
export type Reader = 'anonymous' | 'customer' | 'viewer'

export type House = {
  studio: Studio
  open: Workout
  unlisted: Workout
  /** Private; it was public when its two versions were made, and has a preview. */
  kept: Workout
  keptRenders: { first: TestRow; second: TestRow; preview: TestRow }
  /** The REST API, media included. */
  fetchAs: (reader: Reader, path: string, init?: RequestInit) => Promise<Response>
  /** GraphQL; the whole answer as text. */
  askAs: (reader: Reader, source: string) => Promise<string>
}

/** What stands in the private workout and nowhere else. */
export const SECRET = 'Kept from everybody'

/** One workout of each visibility, with real videos. */
export const openHouse = async (): Promise<House> => {
  const studio = await startStudio()
  const { payload } = studio
  const watch = watchStudio(studio)
  const squat = await studio.makeExercise('Squat')
  const publish = async (title: string, visibility: Workout['visibility']): Promise<Workout> => {
    const workout = await studio.publish([squat], { title, visibility })
    await watch.settled(workout.id)
    return workout
  }
  const open = await publish('For everybody', 'public')
  const unlisted = await publish('With its link', 'unlisted')
  const { id } = await publish(SECRET, 'public')
  const users = { customer: await makeUser(payload, 'editor'), viewer: await makeUser(payload, 'viewer') }
  const viewer: TypedUser = { ...users.viewer, collection: slugs.users }
  const staff = await makeUser(payload, 'admin')
  await watch.mutate(`rerenderWorkout(id: ${id})`, staff)
  await watch.settled(id)
  await watch.mutate(`previewWorkout(id: ${id})`, staff)
  await watch.settled(id)
  const kept = await payload.update({ collection: slugs.workouts, data: { visibility: 'private' }, id })
  const [first, second, preview] = await renderRows(payload, id)
  const tokens = new Map<Reader, string>()
  for (const [name, { email }] of Object.entries(users)) {
    const { token } = await payload.login({
      collection: slugs.users,
      data: { email, password: 'a password for a test' },
    })
    tokens.set(name as Reader, token!)
  }
  // The reference app gives everybody a role; a host's customers have none.
  await poolOf(payload).query('ALTER TABLE users ALTER role DROP NOT NULL')
  await poolOf(payload).query('UPDATE users SET role = NULL WHERE id = $1', [users.customer.id])
  const customer = await payload.findByID({ collection: slugs.users, id: users.customer.id })
  const userOf = {
    anonymous: null,
    customer: { ...customer, collection: slugs.users } satisfies TypedUser,
    viewer,
  }
  const ask = createAsk(payload)
  return {
    studio,
    open,
    unlisted,
    kept,
    keptRenders: { first: first!, preview: preview!, second: second! },
    askAs: async (reader, source) => JSON.stringify(await ask({ source, user: userOf[reader] })),
    fetchAs: (reader, path, init = {}) => {
      const headers = new Headers(init.headers)
      const token = tokens.get(reader)
      if (token) headers.set('authorization', `JWT ${token}`)
      return handleEndpoints({
        config: payload.config,
        payloadInstanceCacheKey: studio.cacheKey,
        request: new Request(`http://127.0.0.1/api${path}`, { ...init, headers }),
      })
    },
  }
}
