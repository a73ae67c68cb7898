import type { SoundAsset, SoundHash } from '../audio/types.ts'
import type { AudioSnapshot, ContentHash, WorkoutSnapshot } from '../timeline/types.ts'
import type { OutputSpec } from './types.ts'
import { expect, test } from 'vitest'
import { defaultShow } from '../look/show.ts'
import { themes } from '../look/themes.ts'
import { exercise } from '../timeline/testing/builders.ts'
import { inputHash } from './inputHash.ts'

const output: OutputSpec = { aspect: '16:9', height: 720, locale: 'en', look: 'burned', quality: 'standard' }

const squat = exercise('7', { cues: ['Chest up'], name: 'Squat' })

const sound = (digit: string): SoundAsset => ({
  hash: digit.repeat(64) as SoundHash,
  samples: 48_000,
  loudness: [0.1],
})
const audio: AudioSnapshot = {
  beeps: 'classic',
  voiceLevel: 'full',
  voice: 'default',
  recordings: {},
  phrases: {},
  music: null,
}

const workout = (change: Partial<WorkoutSnapshot> = {}, ids = ['b1', 'i1']): WorkoutSnapshot => ({
  id: '1',
  locale: 'en',
  title: 'Legs',
  speed: 1,
  audio,
  theme: themes.dark,
  show: defaultShow,
  defaults: {
    prepareSeconds: 10,
    workSeconds: 40,
    restSeconds: 20,
    restBetweenRoundsSeconds: 60,
    sideSwitchSeconds: 5,
  },
  blocks: [
    {
      id: ids[0]!,
      name: null,
      phase: 'main',
      format: 'interval',
      rounds: 1,
      times: { workSeconds: null, restSeconds: null, restBetweenRoundsSeconds: null },
      intervalSeconds: null,
      timeCapSeconds: null,
      restAfterSeconds: null,
      items: [
        {
          kind: 'exercise',
          id: ids[1]!,
          exerciseId: '7',
          target: null,
          side: 'auto',
          restAfterSeconds: null,
          loadNote: null,
        },
      ],
    },
  ],
  exercises: { 7: squat },
  ...change,
})

const hashOf = (snapshot: WorkoutSnapshot, outputs = [output]): string =>
  inputHash({ outputs, snapshots: { en: snapshot } })

test('the same content has the same hash, whatever ids the rows of its lists have', () => {
  expect(hashOf(workout())).toMatch(/^[0-9a-f]{64}$/)
  expect(hashOf(workout({}, ['b2', 'i9']))).toBe(hashOf(workout()))
})

test('every change that is seen or heard changes the hash', () => {
  const [block] = workout().blocks
  const changed = [
    workout({ title: 'Arms' }),
    workout({ speed: 1.25 }),
    workout({ audio: { ...audio, beeps: 'off' } }),
    workout({ audio: { ...audio, beeps: 'soft' } }),
    workout({ audio: { ...audio, voiceLevel: 'minimal' } }),
    workout({ audio: { ...audio, voice: 'Anna' } }),
    workout({ audio: { ...audio, recordings: { rest: sound('c') } } }),
    workout({ audio: { ...audio, recordings: { rest: sound('d') } } }),
    workout({ audio: { ...audio, phrases: { rest: 'Pause' } } }),
    workout({ audio: { ...audio, music: { tracks: [sound('c')], crossfadeMs: 0 } } }),
    workout({ audio: { ...audio, music: { tracks: [sound('c')], crossfadeMs: 2000 } } }),
    workout({ exercises: { 7: { ...squat, clipSound: sound('c') } } }),
    workout({ theme: themes.light }),
    workout({ theme: { ...themes.dark, work: '#C6FF3E' } }),
    workout({ show: { ...defaultShow, cues: false } }),
    workout({ show: { ...defaultShow, inWork: true } }),
    workout({ defaults: { ...workout().defaults, restSeconds: 0 } }),
    workout({ blocks: [block!, block!] }),
    workout({ exercises: { 7: { ...squat, name: 'Deep squat' } } }),
    workout({ exercises: { 7: { ...squat, cues: [] } } }),
    workout({ exercises: { 7: { ...squat, clip: { ...squat.clip, hash: 'b'.repeat(64) as ContentHash } } } }),
    workout({ exercises: { 7: { ...squat, clip: { ...squat.clip, trim: { inMs: 0, outMs: 900 } } } } }),
  ].map((snapshot) => hashOf(snapshot))
  expect(new Set([hashOf(workout()), ...changed]).size).toBe(changed.length + 1)
})

test('another output changes the hash, and so does their order: the first is the default one', () => {
  const french: OutputSpec = { ...output, locale: 'fr' }
  const hashes = [[output], [output, french], [french, output]].map((outputs) => hashOf(workout(), outputs))
  expect(new Set(hashes).size).toBe(3)
})
