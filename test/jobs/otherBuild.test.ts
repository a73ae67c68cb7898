import type { PlannedPiece } from '../../src/adapters/queue/ledger/types.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { poolOf } from '../../src/adapters/payload/poolOf.ts'
import { insertRender } from '../../src/adapters/payload/renders/insertRender.ts'
import { markRendering } from '../../src/adapters/payload/renders/markRendering.ts'
import { writePlan } from '../../src/adapters/queue/ledger/writePlan.ts'
import { createDiskStore } from '../../src/adapters/store/createDiskStore.ts'
import { inRenders } from '../../src/jobs/inRenders.ts'
import { queueEncodes } from '../../src/jobs/queueEncodes.ts'
import { renderRows } from './renderRows.ts'
import { startStudio, type Studio } from './startStudio.ts'
import { until } from './until.ts'

let studio: Studio
beforeAll(async () => {
  studio = await startStudio()
})
afterAll(() => studio.close())

const statusOf = async (workoutId: number, revision: number) =>
  (await renderRows(studio.payload, workoutId)).find((row) => row.revision === revision)?.status

test('a piece that another build planned is not encoded under its name; its render is planned anew and gets ready', async () => {
  const { payload, worker } = studio
  const workout = await studio.publish([await studio.makeExercise('Squat')])
  await until(async () => (await statusOf(workout.id, 1)) === 'ready')
  const pool = poolOf(payload)
  const { rows } = await pool.query<PlannedPiece>(
    `SELECT * FROM repreel.piece WHERE kind = 'segment' LIMIT 1`,
  )
  const [first] = await renderRows(payload, workout.id)
  const foreign = 'f'.repeat(64)
  const pieces = [{ ...rows[0]!, cpuSecondsExpected: 1, isStored: false, key: foreign, outputRank: 0 }]
  await inRenders({ boss: worker.boss, payload, pool }, async (scope) => {
    const row = await insertRender({
      inputHash: first!.input_hash,
      reason: 're-render',
      rows: scope.rows,
      workoutId: workout.id,
    })
    await markRendering({ renderId: row.id, notes: [], rendererBuild: 'ffmpeg 9', rows: scope.rows })
    const renderId = String(row.id)
    const jobs = await writePlan({ db: scope.rows.db, outputs: 1, pieces, plan: {}, renderId })
    await queueEncodes({ isWaitedFor: false, jobs, nowSeconds: Date.now() / 1000, pieces, scope })
  })
  await until(async () => (await statusOf(workout.id, 2)) === 'ready')
  const store = createDiskStore({ root: studio.mediaFolder })
  expect(await store.has({ extension: 'mp4', key: foreign, kind: 'segments' })).toBe(false)
})
