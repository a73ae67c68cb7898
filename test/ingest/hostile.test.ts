import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { ingestClip } from '../../src/engine/ingestClip.ts'
import { hostileFiles } from './helpers/hostileFiles.ts'
import { ingestSettings } from './helpers/ingestSettings.ts'
import { temporaryFolder } from './helpers/temporaryFolder.ts'

const folder = temporaryFolder()
/** Bubblewrap would hide what the whitelists miss; where it is not to be had they stand alone. */
const settings = await ingestSettings(folder, { sandbox: 'prlimit' })
const messages: Record<string, string> = {}

beforeAll(async () => {
  for (const name of await hostileFiles(folder)) {
    const result = await ingestClip({ settings, sourcePath: join(folder, name) })
    messages[name] = result.status === 'invalid' ? result.reason.message : 'usable'
  }
})

const check = (name: string, expected: RegExp | string) => expect(messages[name]).toMatch(expected)

test('what is no video is refused', () => {
  check('empty.mp4', 'The file is empty (0 bytes).')
  check('text.mp4', 'This is not a video file that can be read.')
  check('picture.mp4', 'This is not a video file that can be read.')
})

test('a playlist under a clip’s name opens no other file', () => {
  check('hls.mp4', 'This is not a video file that can be read.')
  check('ffconcat.mp4', 'This is not a video file that can be read.')
})

test('sound without a moving picture is no clip', () => {
  check('sound-only.mp4', 'There is no video track in this file.')
  check('song-with-cover.mp4', 'There is no video track in this file.')
  check('one-frame.mp4', 'There is only 1 frame in this file')
})

test('what is damaged is refused, wherever the damage is', () => {
  check('end-missing.mp4', /^Only [\d.]+ s of 4 s can be read/)
  check('end-missing.mkv', /^Only [\d.]+ s of 4 s can be read/)
  check('index-missing.mp4', 'The file is damaged or incomplete: its end is missing.')
  check('rotten.mp4', /^(Only [\d.]+ s of 4 s can be read|The file is damaged)/)
})

test('two frames that lie 12 hours apart end at once', () => {
  check('twelve-hours.mp4', /^The clip is \d+(\.\d+)? s long; the limit is 300 s\.$/)
})

test('what is beyond the limits is told its figure', () => {
  check('240fps.mp4', '320×240 at 240 fps; the limit is 120 fps.')
  check('mpeg2.mov', 'A track is coded as mpeg2video, which is not accepted.')
})

test('a refused file leaves nothing in the store and nothing in scratch', async () => {
  expect(await readdir(join(folder, 'scratch'))).toEqual([])
  const stored = await Promise.all(
    (['originals', 'clips', 'segments', 'pictures'] as const).map(async (kind) => {
      const names = []
      for await (const { name } of settings.store.list(kind)) names.push(name)
      return names
    }),
  )
  expect(stored.flat()).toEqual([])
})
