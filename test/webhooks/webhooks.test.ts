import type { Exercise, User, Webhook, WebhookDelivery, Workout } from '../../src/generated/payload-types.ts'
import type { VideoEventData } from '../../src/core/webhooks/types.ts'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inTransaction } from '../../src/adapters/payload/inTransaction.ts'
import { poolOf } from '../../src/adapters/payload/poolOf.ts'
import { insertRender } from '../../src/adapters/payload/renders/insertRender.ts'
import { slugs } from '../../src/collections/slugs.ts'
import { webhookEvents } from '../../src/core/webhooks/events.ts'
import { signWebhook } from '../../src/core/webhooks/signWebhook.ts'
import { endRenders } from '../../src/jobs/endRenders.ts'
import { failRenders } from '../../src/jobs/failRenders.ts'
import { inRenders } from '../../src/jobs/inRenders.ts'
import { tell } from '../../src/jobs/webhooks/tell.ts'
import { signIn } from '../cms/signIn.ts'
import { makeUser } from '../cms/content.ts'
import { createFetch, type FetchApi } from '../jobs/createFetch.ts'
import { startStudio, type Studio } from '../jobs/startStudio.ts'
import { until } from '../jobs/until.ts'
import { uploadClip } from '../jobs/uploadClip.ts'
import { watchStudio, type Watch } from '../jobs/watchStudio.ts'
import { startReceiver, type Received, type Receiver } from './startReceiver.ts'

let studio: Studio
let watch: Watch
let receiver: Receiver
let asAdmin: FetchApi
let editor: User
let squat: Exercise
let workout: Workout
let all: Webhook

beforeAll(async () => {
  studio = await startStudio({ webhooks: { allowPrivate: true } })
  watch = watchStudio(studio)
  receiver = await startReceiver()
  asAdmin = await signIn(studio, 'admin')
  editor = await makeUser(studio.payload, 'editor')
  squat = await studio.makeExercise('Squat')
  all = await listen([...webhookEvents])
})

afterAll(async () => {
  await receiver.close()
  await studio.close()
})

const listen = async (events: Webhook['events'], change: Partial<Webhook> = {}): Promise<Webhook> =>
  studio.payload.create({
    collection: slugs.webhooks,
    data: { active: true, events, name: 'Receiver', url: `${receiver.url}/all`, ...change },
  })

const typesOf = (received: readonly Received[]): string[] => received.map(({ message }) => message.type)

/** Until nothing is on its way; what came since the last time, in the order of what happened. */
const arrived = async (): Promise<Received[]> => {
  await until(async () => {
    const { rows } = await poolOf(studio.payload).query(
      `SELECT FROM pgboss.job WHERE name IN ('announce', 'deliver-webhook') AND state < 'completed'`,
    )
    return rows.length === 0
  })
  return receiver.received
    .splice(0)
    .toSorted((a, b) =>
      a.message.timestamp < b.message.timestamp ? -1 : a.message.timestamp > b.message.timestamp ? 1 : 0,
    )
}

const deliveriesOf = async ({ id }: Pick<Webhook, 'id'>): Promise<WebhookDelivery[]> => {
  const where = { webhook: { equals: id } }
  return (
    await studio.payload.find({ collection: slugs.webhookDeliveries, depth: 0, pagination: false, where })
  ).docs
}

test('a publish is told step by step, each message signed and with an id of its own', async () => {
  workout = await studio.publish([squat], { title: 'Seven minutes' })
  await watch.settled(workout.id)
  const received = await arrived()
  expect(typesOf(received).toSorted()).toEqual([
    'workout.video.playable',
    'workout.video.promoted',
    'workout.video.queued',
    'workout.video.ready',
    'workout.video.rendering',
  ])
  expect(typesOf(received).slice(0, 2)).toEqual(['workout.video.queued', 'workout.video.rendering'])
  expect(new Set(received.map(({ headers }) => headers['webhook-id'])).size).toBe(5)
  for (const { body, headers } of received) {
    const timestamp = Number(headers['webhook-timestamp'])
    const id = String(headers['webhook-id'])
    expect(headers).toMatchObject(signWebhook({ body, id, secret: all.secret!, timestamp }))
    expect(Math.abs(Date.now() / 1000 - timestamp)).toBeLessThan(300)
  }
  const ready = received.find(({ message }) => message.type === 'workout.video.ready')!.message
    .data as VideoEventData
  expect(ready).toEqual({
    render: {
      durationSeconds: expect.any(Number) as number,
      error: null,
      id: expect.any(Number) as number,
      reason: 'publish',
      revision: 1,
    },
    workout: {
      hlsUrl: `/api/repreel/workouts/${workout.id}/master.m3u8`,
      id: workout.id,
      mp4Url: `/api/repreel/workouts/${workout.id}/video.mp4`,
      posterUrl: `/api/repreel/workouts/${workout.id}/poster.webp`,
      slug: 'seven-minutes',
      title: 'Seven minutes',
      visibility: 'public',
    },
  })
})

test('a roll-back is told, and that it is what is shown', async () => {
  const { id } = await watch.lastOf(workout.id)
  await watch.mutate(`rollBackWorkout(render: ${id})`, editor)
  const received = await arrived()
  expect(typesOf(received).toSorted()).toEqual(['workout.video.promoted', 'workout.video.rolled_back'])
  expect(received[0]!.message.data).toMatchObject({ render: { reason: 'roll-back', revision: 2 } })
})

test('what failed is told with its reason, and what was overtaken is told', async () => {
  const { boss } = studio.worker
  const { payload } = studio
  const within = { boss, payload, pool: poolOf(payload) }
  await inRenders(within, async (scope) => {
    const { rows } = scope
    const row = () => insertRender({ inputHash: 'x', reason: 'publish', rows, workoutId: workout.id })
    const failure = { code: 'encode-failed', logTail: '/srv/secret', message: 'It failed.' }
    await failRenders({ ...scope, failure, renderIds: [(await row()).id] })
    await endRenders({ ...scope, status: 'superseded', which: { renderId: (await row()).id } })
    await endRenders({ ...scope, status: 'cancelled', which: { renderId: (await row()).id } })
  })
  const received = await arrived()
  expect(typesOf(received).toSorted()).toEqual(['workout.video.failed', 'workout.video.superseded'])
  const failed = received.find(({ message }) => message.type === 'workout.video.failed')!
  expect(failed.message.data).toMatchObject({
    render: { error: { code: 'encode-failed', message: 'It failed.' } },
  })
  expect(failed.body).not.toContain('/srv/secret')
})

test('what is rolled back is not told', async () => {
  const { payload, worker } = studio
  const { id } = await watch.lastOf(workout.id)
  const happenings = [{ renderId: id, type: 'workout.video.ready' as const }]
  const rolledBack = inTransaction(poolOf(payload), async (db) => {
    await tell({ boss: worker.boss, db, happenings })
    throw new Error('no')
  })
  await expect(rolledBack).rejects.toThrow('no')
  expect(await arrived()).toEqual([])
})

test('a preview is nobody’s but the editor’s', async () => {
  await watch.mutate(`previewWorkout(id: ${workout.id})`, editor)
  await watch.settled(workout.id)
  expect(await arrived()).toEqual([])
})

test('a clip that cannot be used is told, with the exercises that show it', async () => {
  const clip = await uploadClip(studio.payload, Buffer.from('no video at all, whatever its name says'))
  const reason = { code: 'not_a_video', message: expect.stringContaining('not a video file') as string }
  expect(clip).toMatchObject({ reason, status: 'invalid' })
  const [received] = await arrived()
  expect(received!.message).toMatchObject({
    data: { clip: { id: clip.id, reason: reason.message, title: 'Clip' }, exercises: [] },
    type: 'exercise.clip.invalid',
  })
})

test('a receiver that fails is asked again with the same id and body, and a signature of then', async () => {
  receiver.answers.push({ body: 'not now', status: 503 })
  const answer = await asAdmin(`/webhooks/${all.id}/test`, { method: 'POST' })
  expect(answer.status).toBe(202)
  const { deliveryId } = (await answer.json()) as { deliveryId: number }
  const delivery = () =>
    studio.payload.findByID({ collection: slugs.webhookDeliveries, depth: 0, id: deliveryId })
  const refused = await until(async () => ((await delivery()).attempts === 1 ? delivery() : null))
  expect(refused).toMatchObject({ responseBody: 'not now', responseCode: 503, status: 'pending' })
  const received = await arrived()
  expect(typesOf(received)).toEqual(['webhook.test', 'webhook.test'])
  const [first, second] = received as [Received, Received]
  expect([second.body, second.headers['webhook-id']]).toEqual([first.body, first.headers['webhook-id']])
  expect(second.headers['webhook-signature']).not.toBe(first.headers['webhook-signature'])
  expect(await delivery()).toMatchObject({ attempts: 2, error: null, responseCode: 204, status: 'delivered' })
})

test('an admin sends one again, under its id', async () => {
  const [last] = (await deliveriesOf(all)).toSorted((a, b) => b.id - a.id)
  expect((await asAdmin(`/webhook-deliveries/${last!.id}/replay`, { method: 'POST' })).status).toBe(202)
  const [received] = await arrived()
  expect([received!.body, received!.headers['webhook-id']]).toEqual([last!.body, last!.eventId])
  expect((await asAdmin('/webhook-deliveries/99999/replay', { method: 'POST' })).status).toBe(404)
})

test('whoever is gone is switched off, and is not asked again', async () => {
  const gone = await listen(['workout.video.rolled_back'], { url: `${receiver.url}/gone` })
  const off = await listen(['workout.video.rolled_back'], { active: false, url: `${receiver.url}/off` })
  const other = await listen(['workout.video.queued'], { url: `${receiver.url}/other` })
  await studio.payload.update({ collection: slugs.webhooks, data: { active: false }, id: all.id })
  receiver.answers.push({ status: 410 })
  const { id } = await watch.lastOf(workout.id)
  const [ready] = (await watch.settled(workout.id)).filter(({ status }) => status === 'ready')
  await watch.mutate(`rollBackWorkout(render: ${ready?.id ?? id})`, editor)
  const received = await arrived()
  expect(received.map(({ path }) => path)).toEqual(['/gone'])
  expect(await deliveriesOf(gone)).toMatchObject([{ attempts: 1, responseCode: 410, status: 'failed' }])
  expect(await studio.payload.findByID({ collection: slugs.webhooks, id: gone.id })).toMatchObject({
    active: false,
  })
  expect([await deliveriesOf(off), await deliveriesOf(other)]).toEqual([[], []])
})

test('only admins see webhooks and what was sent; the secret is made here and kept encrypted', async () => {
  const paths = ['/webhooks', `/webhooks/${all.id}`, '/webhook-deliveries', '/webhooks/count']
  const readers = [await signIn(studio, 'viewer'), createFetch(studio)]
  for (const path of paths) {
    for (const read of readers) expect((await read(path)).status, path).toBe(403)
    expect((await asAdmin(path)).status).toBe(200)
  }
  expect((await readers[0]!(`/webhooks/${all.id}/test`, { method: 'POST' })).status).toBe(403)
  const body = JSON.stringify({
    events: ['workout.video.ready'],
    name: 'Mine',
    secret: 'mine',
    url: receiver.url,
  })
  const { doc } = (await (await asAdmin('/webhooks', { body, method: 'POST' })).json()) as { doc: Webhook }
  expect(doc.secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/)
  const change = { body: JSON.stringify({ name: 'Renamed', secret: 'mine' }), method: 'PATCH' }
  expect((await asAdmin(`/webhooks/${doc.id}`, change)).status).toBe(200)
  const { secret } = (await (await asAdmin(`/webhooks/${doc.id}`)).json()) as Webhook
  expect(secret).toBe(doc.secret)
  const { rows } = await poolOf(studio.payload).query<{ secret: string }>('SELECT secret FROM webhooks')
  expect(rows.filter((row) => row.secret.includes('whsec'))).toEqual([])
})

test('an address that is none, or tells a password, is refused in plain words', async () => {
  for (const [url, words] of [
    ['example.com', 'This is no web address'],
    ['https://me:secret@example.com', 'Leave name and password out'],
  ]) {
    const body = JSON.stringify({ events: ['workout.video.ready'], name: 'X', url })
    const answer = await asAdmin('/webhooks', { body, method: 'POST' })
    expect(answer.status).toBe(400)
    expect(await answer.text()).toContain(words)
  }
})

test('the receiver in docs/webhooks.md takes what is ours, once, and nothing else', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'repreel-receiver-'))
  const docs = await readFile(resolve(import.meta.dirname, '../../docs/webhooks.md'), 'utf8')
  const script = join(folder, 'receiver.mjs')
  await writeFile(script, /```js\n([\s\S]*?)```/.exec(docs)![1]!)
  const hook = await listen(['workout.video.rolled_back'])
  const child = spawn(process.execPath, [script], {
    env: { ...process.env, PORT: '0', WEBHOOK_SECRET: hook.secret! },
  })
  try {
    const lines: string[] = []
    child.stdout.on('data', (text: Buffer) => lines.push(...text.toString().trim().split('\n')))
    const port = await until(() => Promise.resolve(/^ready (\d+)/.exec(lines[0] ?? '')?.[1]))
    const url = `http://127.0.0.1:${port}/`
    await studio.payload.update({ collection: slugs.webhooks, data: { url }, id: hook.id })
    const [ready] = (await watch.settled(workout.id)).filter(({ status }) => status === 'ready')
    await watch.mutate(`rollBackWorkout(render: ${ready!.id})`, editor)
    await arrived()
    const [delivery] = await deliveriesOf(hook)
    expect(delivery).toMatchObject({ responseCode: 204, status: 'delivered' })
    await asAdmin(`/webhook-deliveries/${delivery!.id}/replay`, { method: 'POST' })
    await arrived()
    const body = JSON.stringify({ data: {}, type: 'forged' })
    const timestamp = Math.floor(Date.now() / 1000)
    const post = (headers: Record<string, string>) => fetch(url, { body, headers, method: 'POST' })
    const right = { body, id: 'evt_1', secret: hook.secret! }
    expect((await post(signWebhook({ ...right, secret: 'whsec_bWluZQ==', timestamp }))).status).toBe(401)
    expect((await post(signWebhook({ ...right, timestamp: timestamp - 600 }))).status).toBe(401)
    expect((await post({})).status).toBe(401)
    expect((await post({ ...signWebhook({ ...right, timestamp }), 'webhook-id': 'evt_2' })).status).toBe(401)
    expect(lines).toEqual([`ready ${port}`, 'workout.video.rolled_back Seven minutes'])
  } finally {
    child.kill()
    await once(child, 'exit')
    await rm(folder, { force: true, recursive: true })
  }
})
