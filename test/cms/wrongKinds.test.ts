import type { FetchApi } from '../jobs/createFetch.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { slugs } from '../../src/collections/slugs.ts'
import { openTestPayload, type TestPayload } from '../helpers/openTestPayload.ts'
import { makeSquat, workoutData } from './content.ts'
import { signIn } from './signIn.ts'

let cms: TestPayload
let ask: FetchApi
let workout: object

beforeAll(async () => {
  cms = await openTestPayload()
  ask = await signIn(cms, 'admin')
  const squat = await makeSquat(cms.payload)
  workout = workoutData(squat.id)
})
afterAll(() => cms.close())

type Answer = { errors: Array<{ data?: { errors: Array<{ message: string; path: string }> } }> }

/** Status, and the first mistake with its place. */
const told = async (path: string, body: object): Promise<string> => {
  const response = await ask(path, { body: JSON.stringify(body), method: 'POST' })
  const { errors } = (await response.json()) as Answer
  const [first] = errors[0]?.data?.errors ?? []
  return `${response.status} ${first?.path}: ${first?.message}`
}

test.each([
  [{ title: 5 }, 'title: This must be a text, not 5.'],
  [{ title: ['x'] }, 'title: This must be a text, not ["x"].'],
  [{ audio: { voice: 5 } }, 'audio.voice: This must be a text, not 5.'],
  [{ audio: { music: 'x' } }, 'audio.music: This must be a list, not "x".'],
  [
    { look: { theme: 'constructor' } },
    /^look\.theme: This must be one of dark, light.*, not "constructor"\.$/,
  ],
  [{ blocks: 'x' }, 'blocks: This must be a list, not "x".'],
  [{ blocks: [{ items: 'x' }] }, 'blocks.0.items: This must be a list, not "x".'],
  [
    { blocks: [{ items: [{ kind: 'toString' }] }] },
    /^blocks\.0\.items\.0\.kind: This must be one of exercise,/,
  ],
])('a workout with %j is refused at that field', async (part, mistake) => {
  const answer = await told('/workouts', { ...workout, ...part })
  expect(answer.slice(0, 4)).toBe('400 ')
  if (typeof mistake === 'string') expect(answer.slice(4)).toBe(mistake)
  else expect(answer.slice(4)).toMatch(mistake)
})

test('an exercise and a recording with values of another kind are refused too', async () => {
  expect(await told('/exercises', { cues: [{ text: 5 }], name: 'Squat' })).toBe(
    '400 cues.0.text: This must be a text, not 5.',
  )
  const data = Buffer.alloc(100)
  const recording = cms.payload.create({
    collection: slugs.recordings,
    data: { kind: 'constructor' as 'text', locale: 'en', status: 'processing' },
    file: { data, mimetype: 'audio/wav', name: 'a.wav', size: data.length },
  })
  await expect(recording).rejects.toThrow('This must be one of phrase, exercise, text, not "constructor".')
})
