import type { IngestSettings } from '../../src/engine/ingest/types.ts'
import type { SoundAsset } from '../../src/core/audio/types.ts'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { prepareSound } from '../../src/engine/sound/prepareSound.ts'
import { storeNames } from '../../src/engine/storeNames.ts'
import { ffmpeg } from '../ingest/helpers/ffmpeg.ts'
import { ingestSettings } from '../ingest/helpers/ingestSettings.ts'
import { temporaryFolder } from '../ingest/helpers/temporaryFolder.ts'
import { measureLoudness } from './helpers/measureLoudness.ts'

const folder = temporaryFolder()
let settings: IngestSettings
beforeAll(async () => {
  settings = await ingestSettings(folder)
})

/** Bursts of noise, as uneven as speech. */
const speech = 'anoisesrc=color=pink:seed=7:amplitude=0.2:r=48000,tremolo=f=4:d=0.95'

const make = async (name: string, source: string, ...args: string[]): Promise<string> => {
  const path = join(folder, name)
  await ffmpeg('-f', 'lavfi', '-i', source, ...args, path)
  return path
}
const pcmOf = (asset: SoundAsset) => settings.store.localPath(storeNames.pcm(asset.hash))

test.each([
  ['a quiet mono MP3', 'quiet.mp3', `${speech},volume=-14dB,atrim=duration=2`, ['-ac', '1', '-ar', '22050']],
  ['a loud FLAC', 'loud.flac', `${speech},volume=14dB,atrim=duration=2`, []],
  ['a word of 0.25 s', 'word.wav', `${speech},atrim=duration=0.25`, []],
])(
  '%s becomes −16 LUFS in the silence of a programme, its peaks at most −5 dBFS',
  async (_, name, source, args) => {
    const prepared = await prepareSound({ kind: 'voice', path: await make(name, source, ...args), settings })
    if (prepared.status !== 'usable') throw new Error(prepared.reason.message)
    const path = await pcmOf(prepared.asset)
    const measured = await measureLoudness({
      filters: ['adelay=400:all=1', 'apad=pad_dur=0.4'],
      input: ['-f', 's16le', '-ar', '48000', '-ac', '2', '-i', path],
    })
    expect(Math.abs(measured.lufs + 16)).toBeLessThan(1)
    const pcm = await readFile(path)
    expect(pcm.length).toBe(4 * prepared.asset.samples)
    const levels = new Int16Array(pcm.buffer, pcm.byteOffset, pcm.length / 2)
    expect(levels.reduce((peak, level) => Math.max(peak, Math.abs(level)), 0)).toBeLessThan(0.5623 * 32_768)
    expect(prepared.asset.loudness.length).toBe(Math.ceil(prepared.asset.samples / 4800))
  },
)

test('a recording loses the silence at its ends; music and a clip’s sound keep theirs', async () => {
  const path = await make('padded.wav', `${speech},atrim=duration=6,adelay=500:all=1,apad=pad_dur=0.5`)
  const secondsOf = async (kind: 'voice' | 'music' | 'clip') => {
    const prepared = await prepareSound({ kind, path, settings })
    return prepared.status === 'usable' ? prepared.asset.samples / 48_000 : prepared.reason.code
  }
  expect(await secondsOf('voice')).toBeCloseTo(6.04, 1)
  expect(await secondsOf('music')).toBeCloseTo(7, 2)
  expect(await secondsOf('clip')).toBeCloseTo(7, 2)
})

test('a clip’s sound that begins late keeps its place', async () => {
  const path = join(folder, 'late.mp4')
  await ffmpeg(
    ...['-f', 'lavfi', '-i', 'testsrc2=size=64x64:rate=30:duration=2'],
    ...['-itsoffset', '0.5', '-f', 'lavfi', '-i', 'sine=frequency=500:duration=1', path],
  )
  const prepared = await prepareSound({ kind: 'clip', path, settings })
  if (prepared.status !== 'usable') throw new Error(prepared.reason.message)
  const pcm = await readFile(await pcmOf(prepared.asset))
  const levels = new Int16Array(pcm.buffer, pcm.byteOffset, pcm.length / 2)
  expect(levels.findIndex((level) => Math.abs(level) > 1000) / 96_000).toBeCloseTo(0.5, 1)
})

test('what cannot be used is said with its figures, and leaves nothing behind', async () => {
  const reasonOf = async (kind: 'voice' | 'music', path: string) => {
    const prepared = await prepareSound({ kind, path, settings })
    return prepared.status === 'invalid' ? prepared.reason.message : 'usable'
  }
  const [empty, text] = [join(folder, 'empty.mp3'), join(folder, 'text.mp3')]
  await writeFile(empty, '')
  await writeFile(text, '#EXTM3U\nfile:///etc/passwd\n')
  expect(await reasonOf('voice', empty)).toMatch('0 bytes')
  expect(await reasonOf('voice', text)).toMatch('not a sound')
  expect(await reasonOf('voice', await make('silent.wav', 'anullsrc,atrim=duration=1'))).toMatch('−∞ LUFS')
  expect(await reasonOf('voice', await make('long.wav', `${speech},atrim=duration=15.5`))).toMatch(
    'longer than 15 s',
  )
  expect(await reasonOf('music', await make('short.wav', `${speech},atrim=duration=2`))).toMatch('2.0 s long')
  expect(await readdir(settings.scratchDir)).toEqual([])
})
