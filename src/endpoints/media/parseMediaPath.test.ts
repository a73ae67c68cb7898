import { expect, test } from 'vitest'
import { mediaPaths } from './mediaPaths.ts'
import { parseMediaPath } from './parseMediaPath.ts'

const token = '0123456789abcdef0123456789abcdef'
const hash = 'ab'.repeat(32)
const output = { locale: 'en', aspect: '16:9', look: 'burned', height: 720, quality: 'standard' } as const
const ofOutput = (resource: object) => ({ of: 'version', token, outputName: 'en-16x9-burned-720', resource })

test.each([
  [mediaPaths.versionMp4({ token, output }), ofOutput({ kind: 'mp4' })],
  [mediaPaths.versionHls({ token, output }), { of: 'version-master', token, variantsName: 'en-16x9-burned' }],
  [`versions/${token}/en-16x9-burned-720/iframes.m3u8`, ofOutput({ kind: 'iframes' })],
  [`versions/${token}/en-16x9-burned-720/i3.m4s`, ofOutput({ kind: 'iframe-fragment', n: 3 })],
  [`versions/${token}/en-16x9-burned-720/video.m3u8`, ofOutput({ kind: 'video' })],
  [`versions/${token}/en-16x9-burned-720/audio.m3u8`, ofOutput({ kind: 'audio' })],
  [`versions/${token}/en-16x9-burned-720/video-init.mp4`, ofOutput({ kind: 'video-init' })],
  [`versions/${token}/en-16x9-burned-720/audio-init.mp4`, ofOutput({ kind: 'audio-init' })],
  [`versions/${token}/en-16x9-burned-720/v0.m4s`, ofOutput({ kind: 'video-fragment', n: 0 })],
  [`versions/${token}/en-16x9-burned-720/a120.m4s`, ofOutput({ kind: 'audio-fragment', n: 120 })],
  [
    mediaPaths.versionText({ token, output, name: 'captions.vtt' }),
    { of: 'version-text', token, outputName: 'en-16x9-burned-720', name: 'captions.vtt' },
  ],
  [mediaPaths.versionPoster(token), { of: 'version-poster', token }],
  [mediaPaths.workoutMp4(7), { of: 'workout', workoutId: '7', resource: 'mp4' }],
  [mediaPaths.workoutHls('7'), { of: 'workout', workoutId: '7', resource: 'master' }],
  [mediaPaths.workoutPoster(7), { of: 'workout', workoutId: '7', resource: 'poster' }],
  [mediaPaths.clip(hash), { of: 'clip', hash, resource: 'mp4' }],
  [mediaPaths.clipPoster(hash), { of: 'clip', hash, resource: 'poster' }],
])('%s is understood', (path, target) => {
  expect(parseMediaPath(path)).toEqual(target)
})

test.each([
  '',
  'versions',
  `versions/${token}`,
  `versions/${token.toUpperCase()}/poster.webp`,
  `versions/${token}/../poster.webp`,
  `versions/${token}/en/v00.m4s`,
  `versions/${token}/en/v-1.m4s`,
  `versions/${token}/en/v1.m4s/`,
  `versions/${token}/%2e%2e.mp4`,
  'workouts/7/other.mp4',
  'workouts/7;drop/video.mp4',
  `clips/${hash.slice(1)}.mp4`,
  `clips/${hash}.mov`,
  `segments/${hash}.mp4`,
])("'%s' is not", (path) => {
  expect(parseMediaPath(path)).toBeNull()
})
