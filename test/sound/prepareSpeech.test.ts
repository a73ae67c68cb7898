import type { SpeechEngine } from '../../src/adapters/speech/types.ts'
import type { SoundAsset } from '../../src/core/audio/types.ts'
import type { AudioSnapshot, WorkoutSnapshot } from '../../src/core/timeline/types.ts'
import type { IngestSettings } from '../../src/engine/ingest/types.ts'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { createEspeak } from '../../src/adapters/speech/createEspeak.ts'
import { block, exercise, item, workout } from '../../src/core/timeline/testing/builders.ts'
import { spokenKey } from '../../src/core/voice/spokenKey.ts'
import { prepareSound } from '../../src/engine/sound/prepareSound.ts'
import { prepareSpeech } from '../../src/engine/speech/prepareSpeech.ts'
import { storeNames } from '../../src/engine/storeNames.ts'
import { ffmpeg } from '../ingest/helpers/ffmpeg.ts'
import { ingestSettings } from '../ingest/helpers/ingestSettings.ts'
import { temporaryFolder } from '../ingest/helpers/temporaryFolder.ts'

const folder = temporaryFolder()
let settings: IngestSettings
let espeak: SpeechEngine
beforeAll(async () => {
  settings = await ingestSettings(folder)
  const found = await createEspeak()
  if (!found) throw new Error('These tests need espeak-ng: sudo apt-get install -y espeak-ng')
  espeak = found
})

const snapshot = ({ locale, name, ...audio }: Partial<AudioSnapshot> & { locale: string; name: string }) =>
  workout([block([item('x')])], {
    audio: { ...workout([]).audio, voiceLevel: 'minimal', ...audio },
    exercises: { x: exercise('x', { name }) },
    locale,
  })
const prepare = (said: WorkoutSnapshot, engine: SpeechEngine | null = espeak) =>
  prepareSpeech({
    input: { outputs: [], snapshots: { [said.locale]: said } },
    settings: { ...settings, speech: () => Promise.resolve(engine) },
  })
const keyOf = (locale: string, phraseKey: string, value: string) =>
  spokenKey({ locale, phraseKey, value, voice: 'default' })
const pcmOf = ({ hash }: SoundAsset) =>
  settings.store.localPath(storeNames.pcm(hash)).then((path) => readFile(path))

test.each([
  ['en', 'Squat'],
  ['fr', 'Fente sautée'],
])('a workout is spoken in %s: its name bare, and introduced', async (locale, name) => {
  const { notes, speech } = await prepare(snapshot({ locale, name }))
  expect(notes).toEqual([])
  const [bare, whole] = ['cue.name', 'cue.getReady'].map((phrase) => speech.get(keyOf(locale, phrase, name))!)
  expect(bare!.samples / 48_000).toBeGreaterThan(0.2)
  expect(whole!.samples).toBeGreaterThan(bare!.samples + 0.3 * 48_000)
  expect(whole!.loudness.length).toBe(Math.ceil(whole!.samples / 4800))
  const pcm = await pcmOf(whole!)
  expect(pcm.length).toBe(4 * whole!.samples)
  // The name is the end of what introduces it, sample for sample.
  expect(pcm.subarray(-4 * bare!.samples)).toEqual(await pcmOf(bare!))
})

test('what was spoken once is found in the store; another id of the engine speaks anew', async () => {
  const spoken: string[] = []
  const counting = (id: string): SpeechEngine => ({
    id,
    voices: espeak.voices,
    speak: (args) => {
      spoken.push(args.text)
      return espeak.speak(args)
    },
  })
  const said = snapshot({ locale: 'en', name: 'Wall sit' })
  const first = await prepare(said, counting('one'))
  const again = await prepare(said, counting('one'))
  expect(spoken.toSorted()).toEqual(['Get ready', 'Wall sit'])
  expect(again).toEqual(first)
  await prepare(said, counting('two'))
  expect(spoken).toHaveLength(4)
})

test('what a disk has damaged of a spoken sound is spoken again', async () => {
  const said = snapshot({ locale: 'en', name: 'Bear crawl' })
  const first = await prepare(said)
  const store = settings.store
  for await (const { name } of store.list('pcm'))
    if (name.extension === 'json') await writeFile(await store.localPath(name), '{"hash": "')
  expect(await prepare(said)).toEqual(first)
})

test('a recording speaks in place of the engine, alone or with it', async () => {
  const path = join(folder, 'recorded.wav')
  await ffmpeg('-f', 'lavfi', '-i', 'sine=440:duration=0.7', path)
  const recorded = await prepareSound({ kind: 'voice', path, settings })
  if (recorded.status !== 'usable') throw new Error(recorded.reason.message)
  const recordings = { 'text:squat': recorded.asset }
  const { notes, speech } = await prepare(snapshot({ locale: 'en', name: 'Squat', recordings }), null)
  expect(speech.get(keyOf('en', 'cue.name', 'Squat'))).toEqual(recorded.asset)
  // Nobody says "Get ready", so the phrase is not said at all.
  expect(speech.get(keyOf('en', 'cue.getReady', 'Squat'))).toBe(undefined)
  expect(notes).toMatchObject([
    { code: 'no_engine', figures: { count: '1', locale: 'en', texts: '“Get ready”' } },
  ])
  const both = await prepare(snapshot({ locale: 'en', name: 'Squat', recordings }))
  const whole = await pcmOf(both.speech.get(keyOf('en', 'cue.getReady', 'Squat'))!)
  expect(whole.subarray(-4 * recorded.asset.samples)).toEqual(await pcmOf(recorded.asset))
})

test('a language nobody speaks, and a name of signs alone, are told and left out', async () => {
  const klingon = await prepare(snapshot({ locale: 'tlh', name: 'Suv' }))
  expect(klingon.notes.map(({ message }) => message)).toEqual([
    'Not spoken (1): “Suv”. espeak-ng 1.51 does not speak “tlh”.'.replace(
      '1.51',
      espeak.id.split(/[ ,]/)[1]!,
    ),
  ])
  const signs = await prepare(snapshot({ locale: 'en', name: '—' }))
  expect(signs.notes[0]!.message).toMatch(/^Not spoken \(1\): “—”\. Nothing can be heard/)
  expect([...signs.speech.keys()]).toEqual([])
})

test('an engine that fails costs its phrases, not the render; a stop stops it', async () => {
  const broken: SpeechEngine = {
    ...espeak,
    id: 'broken',
    speak: () => Promise.reject(new Error('no licence')),
  }
  const { notes, speech } = await prepare(snapshot({ locale: 'en', name: 'Squat' }), broken)
  expect(notes.map(({ message }) => message)).toEqual(['Not spoken (2): “Get ready”, “Squat”. no licence'])
  expect(speech.size).toBe(0)
  const said = snapshot({ locale: 'en', name: 'Never said before' })
  const stopped = prepareSpeech({
    input: { outputs: [], snapshots: { en: said } },
    settings: { ...settings, speech: () => Promise.resolve(espeak) },
    signal: AbortSignal.abort(new Error('stopped')),
  })
  await expect(stopped).rejects.toThrow()
})

test('a voice that nobody has is told with those there are, and the usual one speaks', async () => {
  const named = (voice: string) => snapshot({ locale: 'en', name: 'Squat', voice })
  const [unknown, known] = [await prepare(named('Ana')), await prepare(named('EN-US'))]
  expect(known.notes).toEqual([])
  expect(unknown.notes.map(({ message }) => message)).toEqual([
    expect.stringMatching(
      /^“Ana” has recorded nothing .* no voice of espeak-ng [\d.]+ for “en”: .* It has en-/,
    ),
  ])
  const spoken = unknown.speech.get(
    spokenKey({ locale: 'en', phraseKey: 'cue.name', value: 'Squat', voice: 'Ana' }),
  )
  const { speech } = await prepare(snapshot({ locale: 'en', name: 'Squat' }))
  expect(spoken).toEqual(speech.get(keyOf('en', 'cue.name', 'Squat')))
  const nobody = await prepare(named('Ana'), null)
  expect(nobody.notes.map(({ code }) => code)).toEqual(['unknown_speaker', 'no_engine'])
})

test('an engine that cannot list its voices costs the voice, not the render', async () => {
  const away: SpeechEngine = { ...espeak, voices: () => Promise.reject(new Error('503')) }
  const { notes, speech } = await prepare(snapshot({ locale: 'en', name: 'Squat' }), away)
  expect(notes.map(({ code, figures }) => [code, figures.reason])).toEqual([['voices_failed', '503']])
  expect(speech.size).toBe(0)
})
