import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writeMp4 } from '../../src/adapters/store/writeMp4.ts'
import { aboutOf } from '../../src/core/texts/aboutOf.ts'
import { bytesOf, header } from './answers.ts'
import { ffprobe } from './ffmpeg.ts'
import {
  type FetchMedia,
  hlsPath,
  type MediaServer,
  mp4Path,
  startMediaServer,
  timeline,
  tokens,
} from './startMediaServer.ts'

let media: MediaServer
beforeAll(async () => {
  media = await startMediaServer()
})
afterAll(() => media.close())

describe.each(['fetchRaw', 'fetchWeb'] as const)('%s', (mount) => {
  const ask: FetchMedia = (path, init) => media[mount](path, init)

  test.each([
    [`${hlsPath}/iframes.m3u8`, 'application/vnd.apple.mpegurl'],
    [`${hlsPath}/i0.m4s`, 'video/iso.segment'],
    [`${hlsPath}/video.m3u8`, 'application/vnd.apple.mpegurl'],
    [`${hlsPath}/audio.m3u8`, 'application/vnd.apple.mpegurl'],
    [`${hlsPath}/video-init.mp4`, 'video/mp4'],
    [`${hlsPath}/audio-init.mp4`, 'audio/mp4'],
    [`${hlsPath}/v0.m4s`, 'video/iso.segment'],
    [`${hlsPath}/a0.m4s`, 'video/iso.segment'],
    [`versions/${tokens.open}/poster.webp`, 'image/webp'],
  ])('%s is %s, kept for ever, with its own strong tag', async (path, type) => {
    const response = await ask(path)
    expect(response.status).toBe(200)
    expect(header(response, 'content-type')).toBe(type)
    expect(header(response, 'cache-control')).toBe('public, max-age=31536000, immutable')
    expect(String((await bytesOf(response)).length)).toBe(header(response, 'content-length'))
    const again = await ask(path, { headers: { 'if-none-match': header(response, 'etag')! } })
    expect(again.status).toBe(304)
  })

  test.each([
    ['captions.vtt', 'text/vtt', 'Get ready: Squat'],
    ['chapters.vtt', 'text/vtt', 'Well done'],
    ['metadata.vtt', 'text/vtt', '"kind":"work"'],
    ['captions.srt', 'application/x-subrip', '00:00:00,000 --> 00:00:01,500'],
    ['transcript.txt', 'text/plain', '0:10  Squat, 5 s'],
    ['timeline.json', 'application/json', '"durationSeconds":20'],
  ])('%s of an output is served in its language, for ever', async (name, contentType, text) => {
    const response = await ask(`${hlsPath}/${name}`)
    expect(response.status).toBe(200)
    expect(header(response, 'content-type')).toBe(`${contentType}; charset=utf-8`)
    expect(header(response, 'content-language')).toBe('en')
    expect(header(response, 'cache-control')).toBe('public, max-age=31536000, immutable')
    expect(header(response, 'access-control-allow-origin')).toBe('*')
    expect(await response.text()).toContain(text)
    const etag = header(response, 'etag')!
    expect((await ask(`${hlsPath}/${name}`, { headers: { 'if-none-match': etag } })).status).toBe(304)
  })

  test('a storyboard tells which part of its picture stands for which time', async () => {
    const response = await ask(`${hlsPath}/storyboard.vtt`)
    expect(await response.text()).toBe(
      'WEBVTT\n\n00:00:00.000 --> 00:00:10.000\nstoryboard.webp#xywh=0,0,160,90\n' +
        '\n00:00:10.000 --> 00:00:11.000\nstoryboard.webp#xywh=0,90,160,90\n',
    )
    const picture = await ask(`${hlsPath}/storyboard.webp`)
    expect(header(picture, 'content-type')).toBe('image/webp')
    expect(await picture.text()).toBe('a poster')
    const none = await ask(`versions/${tokens.open}/fr-16x9-burned-720/storyboard.vtt`)
    expect(none.status).toBe(404)
  })

  test('a teaser is a film without sound', async () => {
    const response = await ask(`versions/${tokens.open}/teaser.mp4`)
    expect(response.status).toBe(200)
    const path = join(media.made.root, 'teaser.mp4')
    await writeFile(path, await bytesOf(response))
    expect(await ffprobe(['-show_entries', 'stream=codec_type,nb_frames', path])).toBe('video,90')
  })

  test('a download has a name, takes ranges, and is the file that an export writes', async () => {
    const path = `${hlsPath}/download.mp4`
    const response = await ask(path)
    expect(header(response, 'content-disposition')).toBe(
      `attachment; filename="legs-en-720p.mp4"; filename*=UTF-8''legs-en-720p.mp4`,
    )
    const bytes = await bytesOf(response)
    const part = await ask(path, { headers: { range: 'bytes=100000-200000' } })
    expect(part.status).toBe(206)
    expect((await bytesOf(part)).equals(bytes.subarray(100_000, 200_001))).toBe(true)
    const outputPath = join(media.made.root, 'exported.mp4')
    const about = aboutOf({ createdAt: '2026-11-21T10:00:00Z', credits: [], timeline })
    await writeMp4({ about, manifest: media.made.manifest, store: media.made.store, outputPath })
    expect((await readFile(outputPath)).equals(bytes)).toBe(true)
    expect((await ask(`versions/${tokens.open}/fr-16x9-burned-720/download.mp4`)).status).toBe(404)
  })

  test('texts of an output or a version that is not there are 404, of a closed one 403', async () => {
    expect((await ask(`versions/${tokens.open}/fr-16x9-burned-720/captions.vtt`)).status).toBe(404)
    expect((await ask(`versions/${'3'.repeat(32)}/en-16x9-burned-720/captions.vtt`)).status).toBe(404)
    expect((await ask(`versions/${tokens.closed}/en-16x9-burned-720/captions.vtt`)).status).toBe(403)
  })

  test("a stable URL serves the current version's bytes and is asked for each time", async () => {
    const response = await ask('workouts/7/video.mp4')
    expect(header(response, 'cache-control')).toBe('public, no-cache')
    expect(header(response, 'content-location')).toBe(`../../${mp4Path}`)
    expect((await bytesOf(response)).equals(media.whole)).toBe(true)
    const etag = header(response, 'etag')!
    expect((await ask('workouts/7/video.mp4', { headers: { 'if-none-match': etag } })).status).toBe(304)
    expect(await (await ask('workouts/7/poster.webp')).text()).toBe('a poster')
  })

  test('the stable master lists URLs that last', async () => {
    const response = await ask('workouts/7/master.m3u8')
    const master = await response.text()
    expect(header(response, 'cache-control')).toBe('public, no-cache')
    expect(master).toContain(`URI="../../${hlsPath}/audio.m3u8"`)
    const video = master.split('\n').find((line) => line !== '' && !line.startsWith('#'))!
    expect(video).toBe(`../../${hlsPath}/video.m3u8`)
    const listed = new URL(video, 'http://x/api/repreel/workouts/7/master.m3u8')
    expect(listed.pathname).toBe(`/api/repreel/${hlsPath}/video.m3u8`)
  })

  test("a version's master lists every height of its video and every language, and is asked for each time", async () => {
    const response = await ask(`versions/${tokens.open}/fr-16x9-burned/master.m3u8`)
    expect(header(response, 'cache-control')).toBe('public, no-cache')
    const master = await response.text()
    expect(
      [...master.matchAll(/LANGUAGE="(\w+)",DEFAULT=(\w+).*URI="(.*)"/g)].map((found) => found.slice(1)),
    ).toEqual([
      ['fr', 'YES', '../fr-16x9-burned-720/audio.m3u8'],
      ['en', 'NO', '../en-16x9-burned-720/audio.m3u8'],
    ])
    const english = await (await ask(`versions/${tokens.open}/en-16x9-burned/master.m3u8`)).text()
    expect(english.split('\n').filter((line) => line.startsWith('../'))).toEqual([
      '../en-16x9-burned-720/video.m3u8',
      '../en-16x9-burned-480/video.m3u8',
    ])
    expect((await ask(`versions/${tokens.open}/de-16x9-burned/master.m3u8`)).status).toBe(404)
  })
})
