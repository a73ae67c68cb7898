import type { Exercise, Workout } from '../../src/generated/payload-types.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { slugs } from '../../src/collections/slugs.ts'
import { renderRows } from './renderRows.ts'
import { startStudio, type Studio } from './startStudio.ts'
import { until } from './until.ts'

let studio: Studio
let squat: Exercise
let lunge: Exercise
let workout: Workout

beforeAll(async () => {
  studio = await startStudio()
  squat = await studio.makeExercise('Squat')
  lunge = await studio.makeExercise('Lunge')
  workout = await studio.publish([squat, lunge])
})
afterAll(() => studio.close())

const settled = (id: number) =>
  until(async () => {
    const rows = await renderRows(studio.payload, id)
    return rows.every(({ status }) => !['queued', 'rendering', 'playable'].includes(status)) && rows
  })

test('a published workout becomes a video', async () => {
  await settled(workout.id)
  const found = await studio.payload.findByID({ collection: slugs.workouts, id: workout.id })
  expect(found.video).toMatchObject({ playable: true, stale: false, status: 'ready', version: 1 })
})
