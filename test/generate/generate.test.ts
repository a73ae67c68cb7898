import type { Exercise } from '../../src/generated/payload-types.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createFetch } from '../jobs/createFetch.ts'
import { startStudio, type Studio } from '../jobs/startStudio.ts'

let studio: Studio
let squat: Exercise

beforeAll(async () => {
  studio = await startStudio()
  squat = await studio.makeExercise('Squat')
})
afterAll(() => studio.close())

const short = { workSeconds: 5, restSeconds: 0 }

const post = (body: unknown, headers: Record<string, string> = {}) =>
  createFetch(studio)('/generate-workout-video', { body: JSON.stringify(body), headers, method: 'POST' })

const postJson = (body: unknown) => post(body, { accept: 'application/json' })

test('JSON answers the exact timeline and media that plays', async () => {
  const answer = await postJson({ ...short, exercises: [squat.slug] })
  const body = (await answer.json()) as { timeline: unknown; video: { mp4: string } }
  expect(answer.status, JSON.stringify(body)).toBe(200)
  expect(body).toMatchObject({
    chosen: [{ exercises: [] }, { exercises: ['squat'], part: 'main' }, { exercises: [] }],
    durationSeconds: 20,
    status: 'ready',
    timeline: { durationSeconds: 20, intervals: [{ kind: 'prepare' }, { kind: 'work' }, { kind: 'outro' }] },
  })
  const film = await createFetch(studio)(body.video.mp4.replace('/api', ''))
  expect(film.status).toBe(200)
})
