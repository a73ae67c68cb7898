import { afterAll, expect, test } from 'vitest'
import { poolOf } from '../../src/adapters/payload/poolOf.ts'
import { createFetch } from '../jobs/createFetch.ts'
import { createAsk } from '../jobs/graphql.ts'
import { sweepNow } from '../jobs/sweepNow.ts'
import { until } from '../jobs/until.ts'
import { makeReader } from './makeReader.ts'
import { readFilm } from './readFilm.ts'
import { short, trainingStudio } from './trainingStudio.ts'

const { ask, limits, post, sessions, squat, studio } = await trainingStudio()
afterAll(() => studio.close())
const get = createFetch(studio)

test('JSON answers the exact timeline and media that plays', async () => {
  const { body, status } = await ask({ ...short, exercises: [squat.slug] })
  expect(status, JSON.stringify(body)).toBe(200)
  expect(body).toMatchObject({
    chosen: [{ exercises: [] }, { exercises: ['squat'], part: 'main' }, { exercises: [] }],
    durationSeconds: 20,
    status: 'ready',
    timeline: {
      chapters: [{ title: 'Get ready' }, { title: 'Squat' }, { title: 'Well done' }],
      durationSeconds: 20,
      intervals: [{ kind: 'prepare' }, { kind: 'work' }, { kind: 'outro' }],
    },
  })
  const { download, hls, mp4 } = body.video as Record<string, string>
  for (const url of [mp4, hls, download]) expect((await get(url!.replace('/api', ''))).status).toBe(200)
})

test('what is known already is answered whole, with its length and its ranges', async () => {
  const answer = await post({ ...short, exercises: [squat.slug] })
  const bytes = Buffer.from(await answer.arrayBuffer())
  expect(answer.headers.get('content-length')).toBe(String(bytes.length))
  expect(await readFilm(bytes)).toEqual({ frames: 600, seconds: 20, sounds: 939 })
  const part = await post({ ...short, exercises: [squat.slug] }, { headers: { range: 'bytes=100-199' } })
  expect(part.status).toBe(206)
  expect(Buffer.from(await part.arrayBuffer())).toEqual(bytes.subarray(100, 200))
})

test('what must be encoded is streamed while it is made, and then served whole with the same frames', async () => {
  const body = { ...short, exercises: [squat.slug, squat.slug], intensity: 'high' }
  const answer = await post(body)
  expect(answer.headers.get('content-length')).toBeNull()
  expect(answer.headers.get('content-type')).toBe('video/mp4')
  const streamed = await readFilm(Buffer.from(await answer.arrayBuffer()))
  expect(streamed).toMatchObject({ frames: 750 })
  expect(streamed.seconds).toBeCloseTo(25, 1)
  const whole = await until(async () => {
    const found = await get(answer.headers.get('content-location')!.replace('/api', ''))
    return found.status === 200 && found
  })
  expect(await readFilm(Buffer.from(await whole.arrayBuffer()))).toMatchObject({ frames: 750 })
})

test('identical requests, whoever asks and however it is written, share one render', async () => {
  const before = (await sessions()).length
  const body = { ...short, exercises: [squat.slug], intensity: 'low' }
  const answers = await Promise.all([
    ask(body),
    ask({ ...body, exercises: [String(squat.id)], noJump: true }),
    post(body).then(async (answer) => ({ body: await answer.arrayBuffer(), status: answer.status })),
  ])
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
  expect((await sessions()).length).toBe(before + 1)
})

test('who does not want to wait is told to come back', async () => {
  const body = { ...short, exercises: [squat.slug], height: 480 }
  const first = await ask(body, { prefer: 'respond-async' })
  expect(first).toMatchObject({
    body: { durationSeconds: 20, status: 'rendering', timeline: null },
    status: 202,
  })
  const second = await until(async () => {
    const again = await ask(body, { prefer: 'respond-async' })
    return again.status === 200 && again
  })
  expect(second.body.id).toBe(first.body.id)
})

/** Every way to be refused: what is asked, and the code and status of the answer. */
const refusals: Array<[what: string, body: unknown, status: number, code: string, says: object]> = [
  ['no JSON', '{', 400, 'generate-invalid', {}],
  ['an unknown member', { durationMinutes: 5, tempo: 3 }, 400, 'generate-invalid', {}],
  ['no length', {}, 400, 'generate-invalid', { issues: [{ path: 'durationMinutes' }] }],
  ['a length and exercises', { durationMinutes: 5, exercises: ['squat'] }, 400, 'generate-invalid', {}],
  ['a seed without a choice', { exercises: ['squat'], seed: 1 }, 400, 'generate-invalid', {}],
  ['a value out of range', { durationMinutes: 5, workSeconds: 1 }, 400, 'generate-invalid', {}],
  ['another language', { durationMinutes: 5, locale: 'xx' }, 400, 'generate-invalid', {}],
  [
    'a burned look of free times',
    { durationMinutes: 5, look: 'burned', workSeconds: 33 },
    401,
    'generate-key-needed',
    {},
  ],
  ['an unknown exercise', { exercises: ['sqat'] }, 404, 'generate-unknown-exercise', { names: ['sqat'] }],
  ['two wishes', { equipment: [], exercises: ['squat'] }, 409, 'generate-conflict', { filter: 'equipment' }],
  [
    'too small a pool',
    { durationMinutes: 5, noRepeat: true },
    422,
    'generate-pool-too-small',
    { available: 1, relax: 'noRepeat' },
  ],
  ['too short a length', { durationMinutes: 1, workSeconds: 300 }, 422, 'generate-duration-impossible', {}],
  ['a long body', { durationMinutes: 5, seed: 'x'.repeat(70_000) }, 413, 'generate-too-large', {}],
]

test.each(refusals)('%s is refused', async (_, body, status, code, says) => {
  expect(await ask(body)).toMatchObject({ body: { ...says, code, status }, status })
})

test('what is no JSON by its type is refused', async () => {
  const answer = await post('durationMinutes=5', { headers: { 'content-type': 'text/plain' } })
  expect(answer.status).toBe(415)
  expect(answer.headers.get('content-type')).toBe('application/problem+json')
})

test('a clip without a usable file is told before anything is encoded', async () => {
  const clipless = await studio.makeExercise('Clipless')
  await poolOf(studio.payload).query('UPDATE exercises SET clip_id = NULL WHERE id = $1', [clipless.id])
  expect(await ask({ exercises: ['clipless'] })).toMatchObject({
    body: { code: 'generate-clip-missing', exercise: 'clipless' },
    status: 424,
  })
})

test('a burned look is for keys, or for the lengths that the catalogue has', async () => {
  const burned = { exercises: [squat.slug], look: 'burned', restSeconds: 0, height: 480 }
  const { authorization } = await makeReader(studio.payload)
  const free = { ...burned, workSeconds: 6 }
  expect((await ask(free)).status).toBe(401)
  expect((await ask(free, { authorization })).status).toBe(200)
  await studio.publish([squat], {
    outputs: [{ aspect: '16x9', height: '480', locale: 'en', look: 'burned' }],
  })
  await until(async () => (await ask({ ...burned, workSeconds: 5 })).status === 200)
})

test('what a client’s trainings cost is counted, and who has used it up waits', async () => {
  const { cpuSeconds } = limits
  await poolOf(studio.payload).query('DELETE FROM repreel.cpu_budget')
  limits.cpuSeconds = 0.01
  const body = { ...short, exercises: [squat.slug], aspect: '1:1' }
  const from = (address: string) => ({ 'x-forwarded-for': address })
  expect((await ask(body, from('192.0.2.1'))).status).toBe(200)
  await until(
    async () => (await poolOf(studio.payload).query('SELECT FROM repreel.cpu_budget')).rows.length > 0,
  )
  const other = { ...body, workSeconds: 6 }
  expect(await ask(other, from('192.0.2.1'))).toMatchObject({
    body: { code: 'generate-budget', limitCpuSeconds: 0.01 },
    status: 429,
  })
  const refused = await post(other, { headers: from('192.0.2.1') })
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(500)
  // What exists costs nothing, and others have their own.
  expect((await ask(body, from('192.0.2.1'))).status).toBe(200)
  expect((await ask(other, from('192.0.2.2'))).status).toBe(200)
  limits.cpuSeconds = cpuSeconds
})

test('GraphQL answers the same, and the same errors', async () => {
  const asked = createAsk(studio.payload)
  const source = `mutation ($input: GenerateWorkoutInput!) { generateWorkout(input: $input) {
    status durationSeconds chosen { part exercises } pool { filters { filter value left } } timeline video { mp4 } } }`
  const { data, errors } = await asked({
    source,
    variables: { input: { ...short, exercises: [squat.slug] } },
  })
  expect(errors).toBeUndefined()
  expect(data).toMatchObject({
    generateWorkout: { durationSeconds: 20, status: 'ready', timeline: { totalFrames: 600 } },
  })
  const refused = await asked({ source, variables: { input: { exercises: ['sqat'] } } })
  expect(refused.errors?.[0]?.originalError).toMatchObject({
    data: { code: 'generate-unknown-exercise' },
    status: 404,
  })
})

test('a session that has expired is gone with its files, and a day later forgotten', async () => {
  const pool = poolOf(studio.payload)
  const [first] = await sessions()
  const path = `/repreel/versions/${first!.token}/en-16x9-clean-720.mp4`
  await pool.query(`UPDATE renders SET expires_at = now() - interval '1 hour' WHERE id = $1`, [first!.id])
  await sweepNow(studio)
  expect((await get(path)).status).toBe(410)
  await pool.query(`UPDATE renders SET expires_at = now() - interval '2 days' WHERE id = $1`, [first!.id])
  await sweepNow(studio)
  expect((await get(path)).status).toBe(404)
})
