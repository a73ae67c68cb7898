import type { Payload, PayloadRequest } from 'payload'
import type { DocumentId } from '../adapters/payload/renders/types.ts'
import type { Workout } from '../generated/payload-types.ts'
import { isDeepStrictEqual } from 'node:util'
import { createLocalReq } from 'payload'
import { inRequestTransaction } from '../adapters/payload/inRequestTransaction.ts'
import { judgeWorkout } from '../adapters/payload/judge/judgeWorkout.ts'
import { indexDocument } from '../adapters/payload/search/indexDocument.ts'
import { tableOf } from '../adapters/payload/tableOf.ts'
import { slugs } from '../collections/slugs.ts'

type RefreshFactsArgs = { payload: Payload; workoutId: DocumentId }

/**
 * A workout's stored figures follow from its exercises and the settings, which change without it. They are written past
 * hooks, versions and `updatedAt`, since nobody edited the workout; and in its newest version too, which is what the
 * admin panel lists and opens.
 */
export const refreshFacts = async ({ payload, workoutId }: RefreshFactsArgs): Promise<void> => {
  const req = await createLocalReq({}, payload)
  await inRequestTransaction(req, async (db) => {
    // A save in between would be overwritten with what it replaced.
    const lock = `SELECT FROM ${tableOf(payload, slugs.workouts)} WHERE id = $1 FOR NO KEY UPDATE`
    await db.executeSql(lock, [workoutId])
    await refreshRow({ req, workoutId })
    await refreshNewestVersion({ req, workoutId })
  })
}

type Within = { req: PayloadRequest; workoutId: DocumentId }

/** The whole document is written, all locales: of a part of one, the adapter takes missing lists for empty ones. */
const refreshRow = async ({ req, workoutId }: Within): Promise<void> => {
  const { db } = req.payload
  const collection = slugs.workouts
  const where = { id: { equals: workoutId } }
  const workout = await db.findOne<Workout>({ collection, locale: 'all', req, where })
  const facts = workout && (await changedFacts({ req, workout }))
  if (!facts) return
  await db.updateOne({ collection, data: { ...workout, facts }, id: workoutId, req })
  await indexDocument({ id: workoutId, kind: 'workout', req })
}

const refreshNewestVersion = async ({ req, workoutId }: Within): Promise<void> => {
  const { db } = req.payload
  const collection = slugs.workouts
  const { docs } = await db.findVersions<Workout>({
    collection,
    limit: 1,
    locale: 'all',
    pagination: false,
    req,
    where: { and: [{ latest: { equals: true } }, { parent: { equals: workoutId } }] },
  })
  const [newest] = docs
  const facts = newest && (await changedFacts({ req, workout: newest.version }))
  if (!facts) return
  const versionData = { ...newest, version: { ...newest.version, facts } }
  await db.updateVersion({ collection, id: newest.id, req, versionData })
}

type ChangedFactsArgs = { req: PayloadRequest; workout: Workout }

/** null: they are stored as they are. */
const changedFacts = async ({ req, workout }: ChangedFactsArgs): Promise<Workout['facts'] | null> => {
  const { facts } = await judgeWorkout({ document: workout, req })
  return isDeepStrictEqual(asStored(facts), asStored(workout.facts)) ? null : facts
}

/** As JSON keeps it, and without what the database adds. */
const asStored = (facts: Workout['facts']): unknown =>
  JSON.parse(JSON.stringify(facts ?? {}, (_key, value: unknown) => value ?? undefined))
