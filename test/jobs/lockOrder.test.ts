import { afterAll, beforeAll, expect, test } from 'vitest'
import { poolOf } from '../../src/adapters/payload/poolOf.ts'
import { lockWorkout } from '../../src/adapters/payload/renders/lockWorkout.ts'
import { slugs } from '../../src/collections/slugs.ts'
import { makeSquat, workoutData } from '../cms/content.ts'
import { openTestPayload, type TestPayload } from '../helpers/openTestPayload.ts'
import { until } from './until.ts'

let cms: TestPayload

beforeAll(async () => {
  cms = await openTestPayload()
})
afterAll(() => cms.close())

const isSomebodyWaiting = async (): Promise<boolean> => {
  const { rows } = await poolOf(cms.payload).query(
    `SELECT FROM pg_locks WHERE locktype = 'advisory' AND NOT granted
       AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
  )
  return rows.length > 0
}

test('a save that waits for a worker holds nothing that the worker may need', async () => {
  const { payload } = cms
  const squat = await makeSquat(payload)
  const { id } = await payload.create({ collection: slugs.workouts, data: workoutData(squat.id) })
  const worker = await poolOf(payload).connect()
  try {
    await worker.query('BEGIN')
    await lockWorkout({ executeSql: (text, values) => worker.query(text, values) }, id)
    const saved = payload.update({ collection: slugs.workouts, data: { title: 'Saved meanwhile' }, id })
    await until(isSomebodyWaiting)
    const { rows } = await worker.query('SELECT id FROM workouts WHERE id = $1 FOR UPDATE NOWAIT', [id])
    expect(rows).toEqual([{ id }])
    await worker.query('COMMIT')
    expect((await saved).title).toBe('Saved meanwhile')
  } finally {
    worker.release()
  }
})
