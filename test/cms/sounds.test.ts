import type { Payload } from 'payload'
import type { TestPayload } from '../helpers/openTestPayload.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { soundNote } from '../../src/core/audio/soundNote.ts'
import { slugs } from '../../src/collections/slugs.ts'
import { openTestPayload } from '../helpers/openTestPayload.ts'
import { makeSquat, workoutData } from './content.ts'

let opened: TestPayload
let payload: Payload
beforeAll(async () => {
  opened = await openTestPayload()
  payload = opened.payload
})
afterAll(() => opened.close())

const wav = (): { data: Buffer; mimetype: string; name: string; size: number } => {
  const data = Buffer.concat([Buffer.from('RIFF'), Buffer.alloc(4000)])
  return { data, mimetype: 'audio/wav', name: `${crypto.randomUUID()}.wav`, size: data.length }
}
const status = 'processing'
const asset = { hash: 'd'.repeat(64), loudness: [0.1], samples: 48_000 }

test('a recording is found by what it says, and is not usable before its ingest', async () => {
  const data = { kind: 'text', locale: 'fr', speaker: ' Anna ', status, text: 'Fente Sautée !' } as const
  const recording = await payload.create({ collection: slugs.recordings, data, file: wav() })
  expect(recording).toMatchObject({
    said: 'Fente Sautée !',
    saidId: 'text:fente sautée',
    status: 'processing',
  })
  const phrase = await payload.create({
    collection: slugs.recordings,
    data: { kind: 'phrase', locale: 'fr', phrase: 'rest', status },
    file: wav(),
  })
  expect(phrase).toMatchObject({ said: 'Repos', saidId: 'rest' })
})

test('a recording that says nothing is refused', async () => {
  const create = payload.create({
    collection: slugs.recordings,
    data: { kind: 'text', locale: 'en', status, text: '…' },
    file: wav(),
  })
  await expect(create).rejects.toThrow('Say what is heard in this recording.')
})

test('a track that a workout plays cannot be deleted, and one that cannot be played cannot be chosen', async () => {
  const exercise = await makeSquat(payload)
  const track = await payload.create({
    collection: slugs.music,
    data: { status, title: 'Drums' },
    file: wav(),
  })
  const workout = { ...workoutData(exercise.id), audio: { music: [track.id] } }
  await payload.create({ collection: slugs.workouts, data: workout })
  await expect(payload.delete({ collection: slugs.music, id: track.id })).rejects.toThrow('Seven minutes')
  await payload.db.updateOne({
    collection: slugs.music,
    data: { reason: soundNote('too_long', { limit: 900 }), status: 'invalid' },
    id: track.id,
  })
  await expect(
    payload.create({ collection: slugs.workouts, data: { ...workout, slug: 'another' } }),
  ).rejects.toThrow('The track “Drums” cannot be used: The sound is longer than 900 s, the limit.')
})

test('nobody but its job says that a sound is usable', async () => {
  const track = await payload.create({
    collection: slugs.music,
    data: { sound: asset, status: 'usable', title: 'Forged' },
    file: wav(),
    overrideAccess: false,
    user: { collection: 'users', email: 'e@example.test', id: 0, role: 'editor' }, // what roleOf reads
  })
  expect(track).toMatchObject({ status: 'processing' })
  expect(track.sound?.hash ?? null).toBe(null)
})
