import type { ContentStore, StoreName } from '../../src/adapters/store/types.ts'
import type { Music, Workout } from '../../src/generated/payload-types.ts'
import type { VerifyReport } from '../../src/jobs/store/verifyStore.ts'
import { createHash } from 'node:crypto'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { poolOf } from '../../src/adapters/payload/poolOf.ts'
import { createDiskStore } from '../../src/adapters/store/createDiskStore.ts'
import { slugs } from '../../src/collections/slugs.ts'
import { verifyStore } from '../../src/jobs/store/verifyStore.ts'
import { reportLines } from '../../src/server/store/reportLines.ts'
import { openEngineSettings } from '../../src/worker/openEngineSettings.ts'
import { ffmpeg } from '../ingest/helpers/ffmpeg.ts'
import { makeUser } from '../cms/content.ts'
import { createAsk } from './graphql.ts'
import { createFetch } from './createFetch.ts'
import { renderRows } from './renderRows.ts'
import { startStudio, type Studio } from './startStudio.ts'
import { until } from './until.ts'

let studio: Studio
let workout: Workout
let engine: Awaited<ReturnType<typeof openEngineSettings>>

beforeAll(async () => {
  studio = await startStudio()
  engine = await openEngineSettings(studio.payload)
  workout = await studio.publish([await studio.makeExercise('Squat')])
  await until(async () => (await renderRows(studio.payload, workout.id))[0]?.status === 'ready')
})
afterAll(async () => {
  await engine.release()
  await studio.close()
})

const store = () => createDiskStore({ root: studio.mediaFolder })

type VerifyOptions = { heal?: boolean; from?: string; of?: ContentStore; signal?: AbortSignal }

const verify = ({ from, heal = false, of = store(), signal }: VerifyOptions = {}): Promise<VerifyReport> => {
  const { payload } = studio
  return verifyStore({
    context: { payload, pool: poolOf(payload), store: of },
    from: from ?? null,
    heal: heal ? engine.settings : null,
    signal: signal ?? new AbortController().signal,
  })
}

const stored = async (kind: StoreName['kind'], extension: string): Promise<StoreName[]> => {
  const names: StoreName[] = []
  for await (const { name } of store().list(kind)) if (name.extension === extension) names.push(name)
  return names
}

const damage = async (name: StoreName): Promise<void> => {
  const path = await store().localPath(name)
  const bytes = await readFile(path)
  const at = Math.floor(bytes.length / 2)
  bytes[at] = bytes[at]! ^ 1
  // A new file: the upload may be the same one under another name.
  await rm(path)
  await writeFile(path, bytes)
}

const video = async (): Promise<string> => {
  const response = await createFetch(studio)(`/repreel/workouts/${workout.id}/video.mp4`)
  return createHash('sha256')
    .update(Buffer.from(await response.arrayBuffer()))
    .digest('hex')
}

const told = ({ problems }: VerifyReport): string[] =>
  problems.map(({ healing, name, problem }) =>
    `${problem} ${name.kind} ${healing ? JSON.stringify(healing) : ''}`.trim(),
  )

test('a store that nobody touched is whole', async () => {
  const report = await verify()
  expect(told(report)).toEqual([])
  expect(report).toMatchObject({ noted: 0, stoppedAt: null, unknown: [] })
  expect(report.files).toBe(report.figures.files)
})

test('a damaged byte, a lost file and a stray one are told, and healed the video is the same to the byte', async () => {
  const before = await video()
  const [segment, lost] = await usedSegments()
  const [sound] = await stored('sounds', 'aac')
  const [clip] = await stored('clips', 'mp4')
  const [original] = await stored('originals', 'mov')
  const poster = { extension: 'webp', key: studio.clip.posterKey!, kind: 'pictures' } as const
  for (const name of [segment!, sound!, clip!, original!, poster]) await damage(name)
  await rm(await store().localPath(lost!))
  const stray = join(studio.mediaFolder, 'segments', 'notes.txt')
  await writeFile(stray, 'mine')
  const expected = ['originals', 'clips', 'segments', 'pictures', 'sounds'].map((kind) => `damaged ${kind}`)
  const report = await verify()
  expect(told(report).sort()).toEqual([...expected, 'missing segments'].sort())
  expect(report.unknown).toEqual([{ bytes: 4, path: stray }])
  expect(reportLines(report).at(-1)).toContain('5 damaged, 1 missing, 1 unknown')
  const healed = await verify({ heal: true })
  expect(healed.problems.filter(({ healing }) => !healing?.healed)).toEqual([])
  expect(told(await verify())).toEqual([])
  expect(await video()).toBe(before)
  await rm(stray)
})

test('a video’s poster and storyboard, and the thumbnails they are made of, are made anew from its segments', async () => {
  const names = await picturesOfVersion()
  const [poster, storyboard, strip] = names
  const before = await Promise.all(names.map(async (name) => sharp(await store().localPath(name)).stats()))
  for (const name of [poster!, storyboard!]) await rm(await store().localPath(name))
  await damage(strip!)
  expect(told(await verify()).sort()).toEqual(['damaged pictures', 'missing pictures', 'missing pictures'])
  const healed = await verify({ heal: true })
  expect(healed.problems.filter(({ healing }) => !healing?.healed)).toEqual([])
  expect(told(await verify())).toEqual([])
  const after = await Promise.all(names.map(async (name) => sharp(await store().localPath(name)).stats()))
  expect(after).toEqual(before)
})

/** Its poster, its storyboard, and the thumbnails of one segment. */
const picturesOfVersion = async (): Promise<StoreName[]> => {
  const { rows } = await poolOf(studio.payload).query<{
    poster: string
    storyboard: string
    segment: string
  }>(
    `SELECT poster_key AS poster, outputs #>> '{0,storyboard,key}' AS storyboard,
       outputs #>> '{0,manifest,pieces,0,key}' AS segment FROM renders WHERE workout_id = $1`,
    [workout.id],
  )
  const { poster, segment, storyboard } = rows[0]!
  return [poster, storyboard, segment].map((key) => ({ extension: 'webp', key, kind: 'pictures' }))
}

const usedSegments = async (): Promise<StoreName[]> => {
  const { rows } = await poolOf(studio.payload).query<{ key: string }>(
    `SELECT piece ->> 'key' AS key FROM renders, jsonb_path_query(outputs, '$[*].manifest.pieces[*]') AS piece WHERE workout_id = $1`,
    [workout.id],
  )
  return rows.map(({ key }) => ({ extension: 'mp4', key, kind: 'segments' }))
}

test('the decoded sound of a track, damaged or lost, is decoded again from what was uploaded', async () => {
  const source = join(studio.mediaFolder, '..', `${crypto.randomUUID()}.wav`)
  await ffmpeg(...'-f lavfi -i sine=440:duration=6'.split(' '), source)
  const data = await readFile(source)
  const file = { data, mimetype: 'audio/wav', name: 'tune.wav', size: data.length }
  const { id } = await studio.payload.create({
    collection: slugs.music,
    data: { status: 'processing', title: 'A tune' },
    file,
  })
  const key = await until(async () => {
    const { sound } =
      (await studio.payload.db.findOne<Music>({ collection: slugs.music, where: { id: { equals: id } } })) ??
      {}
    return sound?.hash ?? false
  })
  const pcm = { extension: 'pcm', key, kind: 'pcm' } as const
  await damage(pcm)
  expect(told(await verify())).toEqual(['damaged pcm'])
  expect(told(await verify({ heal: true }))).toEqual([`damaged pcm ${JSON.stringify({ healed: true })}`])
  expect(told(await verify())).toEqual([])
  // No render makes it by itself: without it nothing can be mixed anew.
  await rm(await store().localPath(pcm))
  expect(told(await verify())).toEqual(['missing pcm'])
  expect(told(await verify({ heal: true }))).toEqual([`missing pcm ${JSON.stringify({ healed: true })}`])
  expect(told(await verify())).toEqual([])
  await rm(source)
})

test('a segment of another build of FFmpeg is told and left alone', async () => {
  const [segment] = await usedSegments()
  const spec = `jsonb_set(spec, '{video,crf}', '31')`
  const pool = poolOf(studio.payload)
  const { rows } = await pool.query<{ spec: unknown }>('SELECT spec FROM repreel.piece WHERE key = $1', [
    segment!.key,
  ])
  await pool.query(`UPDATE repreel.piece SET spec = ${spec} WHERE key = $1`, [segment!.key])
  const whole = await readFile(await store().localPath(segment!))
  await damage(segment!)
  const [problem] = (await verify({ heal: true })).problems
  expect(problem?.healing).toMatchObject({
    healed: false,
    why: expect.stringContaining('another build') as string,
  })
  await pool.query('UPDATE repreel.piece SET spec = $2 WHERE key = $1', [segment!.key, rows[0]!.spec])
  expect((await verify({ heal: true })).problems[0]?.healing).toEqual({ healed: true })
  expect(await readFile(await store().localPath(segment!))).toEqual(whole)
})

test('what a sweep removes while it is read is no problem, and leaves no checksum', async () => {
  const name: StoreName = { extension: 'mp4', key: 'f'.repeat(64), kind: 'segments' }
  const put = () => store().put(name, (path) => writeFile(path, 'soon gone'))
  const sweptBefore = {
    ...store(),
    rehash: async (asked: StoreName) => {
      if (asked.key === name.key) await store().remove(asked)
      return store().rehash(asked)
    },
  }
  const sweptAfter = {
    ...store(),
    checksum: async (asked: StoreName) => {
      if (asked.key === name.key) await store().remove(asked)
      return store().checksum(asked)
    },
  }
  for (const of of [sweptBefore, sweptAfter]) {
    await put()
    const report = await verify({ of })
    expect([told(report), report.noted]).toEqual([[], 0])
    expect(await store().checksum(name)).toBe(null)
  }
})

test('the brand’s logo is stored with the first render that shows it, and a damaged one is made again', async () => {
  const { payload } = studio
  const logo = await sharp({ create: { background: '#ff8000', channels: 3, height: 50, width: 90 } })
    .png()
    .toBuffer()
  const uri = `data:image/png;base64,${logo.toString('base64')}`
  await payload.updateGlobal({ slug: slugs.settings, data: { brand: { logo: uri } } })
  expect(await stored('logos', 'png')).toEqual([])
  await payload.update({ collection: slugs.workouts, data: { look: { theme: 'brand' } }, id: workout.id })
  await until(
    async () =>
      (await renderRows(payload, workout.id)).filter(({ status }) => status === 'ready').length === 2,
  )
  const [name, ...more] = await stored('logos', 'png')
  expect(more).toEqual([])
  await damage(name!)
  expect(told(await verify({ heal: true }))).toEqual(['damaged logos {"healed":true}'])
  expect(told(await verify())).toEqual([])
})

test('it can be stopped and gone on with', async () => {
  const [first] = (await stored('originals', 'mov')).map(({ key }) => `originals/${key}`)
  const stopped = await verify({ signal: AbortSignal.abort() })
  expect(stopped).toMatchObject({ files: 0, stoppedAt: first })
  const all = await verify({ from: stopped.stoppedAt! })
  expect(all.files).toBe(all.figures.files)
  const rest = await verify({ from: 'sounds' })
  const later = rest.figures.kinds.filter(({ kind }) => ['sounds', 'pictures', 'logos', 'pcm'].includes(kind))
  expect(rest.files).toBe(later.reduce((sum, { files }) => sum + files, 0))
})

test('staff are told the figures, by GraphQL and REST, and nobody else', async () => {
  const ask = createAsk(studio.payload)
  const source =
    '{ renderStore { files bytes unreferencedBytes oldestAt kinds { kind files referencedBytes } } }'
  const viewer = await makeUser(studio.payload, 'viewer')
  expect((await ask({ source })).errors?.[0]?.message).toContain('not allowed')
  const { data, errors } = await ask({ source, user: { ...viewer, collection: 'users' } })
  expect(errors).toBeUndefined()
  const { figures } = await verify()
  expect(data).toMatchObject({ renderStore: { bytes: figures.bytes, files: figures.files } })
  const fetchApi = createFetch(studio)
  expect((await fetchApi('/repreel/store')).status).toBe(403)
  const { token } = await studio.payload.login({
    collection: 'users',
    data: { email: viewer.email, password: 'a password for a test' },
  })
  const response = await fetchApi('/repreel/store', { token })
  expect(await response.json()).toMatchObject({ files: figures.files, kinds: figures.kinds })
})
