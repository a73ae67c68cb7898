import type { SpeechEngine } from '../../src/adapters/speech/types.ts'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createEspeak } from '../../src/adapters/speech/createEspeak.ts'

let folder: string
let engine: SpeechEngine
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'repreel-espeak-'))
  const found = await createEspeak()
  if (!found) throw new Error('These tests need espeak-ng: sudo apt-get install -y espeak-ng')
  engine = found
})
afterAll(() => rm(folder, { force: true, recursive: true }))

/** Seconds of sound in the WAV that espeak-ng writes: 22,050 Hz, one channel, 16 bits. */
const spokenSeconds = async (text: string, locale = 'en', signal?: AbortSignal): Promise<number> => {
  const output = join(folder, 'spoken.wav')
  const [voice] = await engine.voices(locale)
  await engine.speak({ locale, output, text, voice: voice!.id, ...(signal && { signal }) })
  const wav = await readFile(output)
  expect(wav.subarray(0, 4).toString('latin1')).toBe('RIFF')
  return (wav.length - 44) / 22_050 / 2
}

test('English and French are spoken, each by a voice of its own', async () => {
  expect((await engine.voices('en'))[0]?.id).toMatch(/^en/)
  expect((await engine.voices('fr'))[0]?.id).toMatch(/^fr/)
  expect(await spokenSeconds('Switch sides')).toBeGreaterThan(0.5)
  expect(await spokenSeconds('Préparez-vous', 'fr')).toBeGreaterThan(0.5)
})

test('a text that looks like an option, a command or markup is read out and does nothing else', async () => {
  for (const text of ['-w /tmp/owned.wav', '$(touch owned); `id`', '--voices', '<audio src="x"/>', '-'])
    expect(await spokenSeconds(text)).toBeGreaterThan(0)
})

test('a language it does not speak has no voices', async () => {
  expect(await engine.voices('tlh')).toEqual([])
})

test('its version and settings are in its id', () => {
  expect(engine.id).toMatch(/^espeak-ng \d+\.\d+.*165/)
})

test('a stop stops it', async () => {
  const reason = new Error('stopped')
  await expect(spokenSeconds('Squat', 'en', AbortSignal.abort(reason))).rejects.toThrow()
})

test('where it is not installed there is no engine', async () => {
  expect(await createEspeak({ program: 'espeak-that-nobody-has' })).toBe(null)
})
