import type { MediaChoice } from './chooseMedia.ts'
import type { MediaRequest } from './types.ts'
import { expect, test } from 'vitest'
import { createRedirect } from './createRedirect.ts'

const token = 'a'.repeat(32)
const redirect = (areRelative: boolean) =>
  createRedirect({
    find: ({ visibility }) => Promise.resolve(visibility === 'public' ? 'secret' : null),
    urls: { areRelative, urlOf: ({ path, prefix }) => Promise.resolve(`https://cdn.test/${prefix}/${path}`) },
  })
const ask = async (path: string, change: Partial<MediaChoice> = {}, areRelative = true) => {
  const choice = { audience: 'public', isImmutable: true, ...change } as MediaChoice // no more of it is read
  const answer = await redirect(areRelative)(choice, { path } as MediaRequest)
  return answer && [answer.status, answer.headers.location]
}

test('a CDN serves everything of a version, its playlists too', async () => {
  expect(await ask(`versions/${token}/en/master.m3u8`)).toEqual([
    302,
    'https://cdn.test/secret/en/master.m3u8',
  ])
  expect(await ask(`versions/${token}/en.mp4`)).toEqual([302, 'https://cdn.test/secret/en.mp4'])
  const contentLocation = `../../versions/${token}/en.mp4`
  expect(await ask('workouts/1/video.mp4', { contentLocation })).toEqual([
    302,
    'https://cdn.test/secret/en.mp4',
  ])
})

test('with signed addresses playlists are answered here: a signature is of one file', async () => {
  expect(await ask(`versions/${token}/en/video.m3u8`, {}, false)).toBe(null)
  expect(await ask(`versions/${token}/en/v0.m4s`, {}, false)).toEqual([
    302,
    'https://cdn.test/secret/en/v0.m4s',
  ])
})

test('downloads, clips and whatever is not for everybody are answered here', async () => {
  expect(await ask(`versions/${token}/en/download.mp4`)).toBe(null)
  expect(await ask(`clips/${'b'.repeat(64)}.mp4`)).toBe(null)
  expect(await ask(`versions/${token}/en.mp4`, { audience: 'staff' })).toBe(null)
  expect(await ask(`versions/${token}/en.mp4`, { audience: 'signed' })).toBe(null)
  expect(await ask(`versions/${token}/en.mp4`, { audience: 'unlisted' })).toBe(null)
})
