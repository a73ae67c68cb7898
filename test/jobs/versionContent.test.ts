import type { Exercise, User } from '../../src/generated/payload-types.ts'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { poolOf } from '../../src/adapters/payload/poolOf.ts'
import { createDiskStore } from '../../src/adapters/store/createDiskStore.ts'
import { exportVersion } from '../../src/cli/export/exportVersion.ts'
import { slugs } from '../../src/collections/slugs.ts'
import { makeUser } from '../cms/content.ts'
import { ffprobe } from '../media/ffmpeg.ts'
import { startStudio, type Studio } from './startStudio.ts'
import { watchStudio, type Watch } from './watchStudio.ts'

let studio: Studio
let watch: Watch
let squat: Exercise
let editor: User

beforeAll(async () => {
  studio = await startStudio()
  watch = watchStudio(studio)
  squat = await studio.makeExercise('Squat')
  editor = await makeUser(studio.payload, 'editor')
})
afterAll(() => studio.close())

test('each ticked output is a video of the version; the default one plays before the others are made', async () => {
  const output = { aspect: '16x9', height: '480', look: 'burned' } as const
  const four = await studio.publish([squat], {
    outputs: [
      { ...output, locale: 'en' },
      { ...output, locale: 'fr' },
      { ...output, locale: 'en', look: 'clean' },
      { ...output, aspect: '9x16', locale: 'fr', look: 'clean' },
    ],
  })
  const [row] = await watch.settled(four.id)
  const { captionsUrl, hls, jsonLd, mp4, outputs, status } = await watch.videoOf(four.id)
  expect(status).toBe('ready')
  expect(outputs?.map(({ aspect, locale, look }) => [locale, aspect, look].join(' '))).toEqual([
    'en 16:9 burned',
    'fr 16:9 burned',
    'en 16:9 clean',
    'fr 9:16 clean',
  ])
  expect(mp4).toMatchObject({
    height: 480,
    url: expect.stringContaining('/en-16x9-burned-480.mp4') as string,
  })
  expect(hls?.url).toContain('/en-16x9-burned/master.m3u8')
  expect(captionsUrl).toBe(outputs?.[0]?.captionsUrl)
  expect(jsonLd).toMatchObject({ '@graph': [{ '@type': 'VideoObject' }, { '@type': 'ExercisePlan' }] })
  expect(await (await watch.fetchUrl(outputs?.[0]?.captionsUrl)).text()).toContain('[3 beeps]')
  expect(await (await watch.fetchUrl(outputs?.[1]?.captionsUrl)).text()).toContain('[3 bips]')
  const { rows } = await poolOf(studio.payload).query<{ outputs: number }>(
    `SELECT (data ->> 'outputs')::int AS outputs FROM pgboss.job
     WHERE name = 'assemble-render' AND data ->> 'renderId' = $1 ORDER BY created_on`,
    [String(row!.id)],
  )
  expect([rows[0]?.outputs, rows.at(-1)?.outputs]).toEqual([1, 4])
  await studio.payload.delete({ collection: slugs.workouts, id: four.id })
})

test('fifty workouts with their videos cost two queries', async () => {
  const pool = poolOf(studio.payload)
  for (let i = 0; i < 50; i += 1)
    await studio.payload.create({
      collection: slugs.workouts,
      data: { _status: 'draft', title: `Draft ${i}` } as never,
      draft: true,
    }) // a draft may lack the rest
  const asked: string[] = []
  const query = pool.query.bind(pool)
  pool.query = ((text: { text?: string } | string, ...rest: unknown[]) => {
    asked.push(typeof text === 'string' ? text : (text.text ?? ''))
    return (query as (...args: unknown[]) => unknown)(text, ...rest)
  }) as typeof pool.query // the overloads
  const { data, errors } = await watch.ask({
    source: `{ Workouts(limit: 50, pagination: false) { docs { id title video { version status mp4 { url } hls { url } } } } }`,
    user: { ...editor, collection: 'users' },
  })
  pool.query = query
  expect(errors).toBeUndefined()
  expect((data as unknown as { Workouts: { docs: unknown[] } }).Workouts.docs).toHaveLength(50)
  expect(asked.filter((text) => text !== '')).toHaveLength(2)
})

test('a version keeps its credits, poster, storyboard and teaser, and leaves the store as the file that is downloaded', async () => {
  const credited = (author: string) =>
    studio.payload.update({
      collection: slugs.clips,
      data: { licence: { author, license: 'CC-BY-4.0', title: 'Figure' } },
      id: studio.clip.id,
    })
  await credited('Ann')
  const made = await studio.publish([squat], { posterSeconds: 0, slug: 'to-export', title: 'To export' })
  await watch.settled(made.id)
  await credited('Bo')
  const { credits, downloadUrl, poster, storyboardUrl, teaserUrl } = await watch.videoOf(made.id)
  expect(credits).toMatchObject([{ author: 'Ann', line: '"Figure" by Ann (CC-BY-4.0)' }])
  expect(await (await watch.fetchUrl(storyboardUrl)).text()).toContain('storyboard.webp#xywh=0,0,160,90')
  for (const url of [poster?.url, teaserUrl, storyboardUrl?.replace(/vtt$/, 'webp')])
    expect((await watch.fetchUrl(url)).status).toBe(200)

  const store = createDiskStore({ root: studio.mediaFolder })
  const folder = await mkdtemp(join(tmpdir(), 'repreel-export-'))
  const exported = (output: string | null, to = folder) =>
    exportVersion({ args: { output, to, workout: 'to-export' }, payload: studio.payload, store })
  const { path } = await exported(null)
  expect(path).toBe(join(folder, 'to-export-en-720p.mp4'))
  const download = await watch.fetchUrl(downloadUrl)
  expect(download.headers.get('content-disposition')).toContain('filename="to-export-en-720p.mp4"')
  expect(Buffer.from(await download.arrayBuffer()).equals(await readFile(path))).toBe(true)
  const told = await ffprobe(['-of', 'json', '-show_chapters', '-show_entries', 'format_tags', path])
  expect(JSON.parse(told)).toMatchObject({
    chapters: [{ tags: { title: 'Squat' } }, { start_time: '5.000000', tags: { title: 'Well done' } }],
    format: { tags: { artist: 'Ann', comment: '"Figure" by Ann (CC-BY-4.0)', title: 'To export' } },
  })
  await expect(exported(null)).rejects.toThrow(`${path} exists already`)
  await expect(exported('fr-16x9-burned-720')).rejects.toThrow('There are: en-16x9-burned-720.')
  await expect(exported(null, join(folder, 'none', 'x.mp4'))).rejects.toThrow('There is no folder')
  expect(await readdir(folder)).toEqual(['to-export-en-720p.mp4'])
  await rm(folder, { recursive: true })
})
