import type { SoundKey, SoundSpec } from '../../src/core/segments/types.ts'
import type { IngestSettings } from '../../src/engine/ingest/types.ts'
import type { SoundPiece } from '../../src/engine/encodeSounds.ts'
import { readFile } from 'node:fs/promises'
import { beforeAll, expect, test } from 'vitest'
import { planSounds } from '../../src/core/audio/planSounds.ts'
import { programmeSounds } from '../../src/core/audio/programme/programmeSounds.ts'
import { soundKey } from '../../src/core/audio/soundKey.ts'
import { block, timed, workout } from '../../src/core/timeline/testing/builders.ts'
import { planTimeline } from '../../src/core/timeline/planTimeline.ts'
import { encodeSound } from '../../src/engine/encodeSound.ts'
import { encodeSounds } from '../../src/engine/encodeSounds.ts'
import { storeNames } from '../../src/engine/storeNames.ts'
import { ingestSettings } from '../ingest/helpers/ingestSettings.ts'
import { temporaryFolder } from '../ingest/helpers/temporaryFolder.ts'
import { makeSound } from './helpers/makeSound.ts'
import { songSource } from './helpers/soundSources.ts'

const folder = temporaryFolder()
const state = {} as { pieces: SoundPiece[]; runs: number; settings: IngestSettings }

beforeAll(async () => {
  const plain = await ingestSettings(folder)
  state.settings = {
    ...plain,
    runFfmpeg: (run) => {
      state.runs += 1
      return plain.runFfmpeg(run)
    },
  }
  const song = await makeSound({
    folder,
    kind: 'music',
    settings: plain,
    source: songSource({ seconds: 12, seed: 1 }),
  })
  const quiet = workout([block([timed('Squat', 8), timed('Jump', 5)])])
  const loud = { ...quiet, audio: { ...quiet.audio, music: { crossfadeMs: 0, tracks: [song] } } }
  // At 128 and at 192 kbit/s.
  state.pieces = [...chunksOf(quiet), ...chunksOf(loud)].slice(0, 8)
})

const chunksOf = (snapshot: ReturnType<typeof workout>): SoundPiece[] => {
  const timeline = planTimeline(snapshot)
  const muted = { ...snapshot, audio: { ...snapshot.audio, voiceLevel: 'off' as const } }
  const sounds = programmeSounds({ snapshot: muted, speech: new Map(), timeline })
  const pieces = planSounds({ sounds, timeline }).map(pieceOf)
  return [...new Map(pieces.map((piece) => [piece.key, piece])).values()].slice(0, 4)
}
const pieceOf = (spec: SoundSpec): SoundPiece => ({ key: soundKey({ encoderBuild: 'test', spec }), spec })

const bytesOf = async (key: SoundKey): Promise<Buffer> =>
  readFile(await state.settings.store.localPath(storeNames.sound(key)))

const forget = (pieces: readonly SoundPiece[]) =>
  Promise.all(pieces.map(({ key }) => state.settings.store.remove(storeNames.sound(key))))

test('chunks that share an FFmpeg run have the bytes that each one’s own command makes', async () => {
  const { pieces, settings } = state
  for (const piece of pieces) await encodeSound({ ...piece, settings })
  const alone = await Promise.all(pieces.map(({ key }) => bytesOf(key)))
  await forget(pieces)
  state.runs = 0
  const ended = await encodeSounds({ pieces, settings })
  expect(state.runs).toBe(1)
  expect(ended.filter((one) => 'cpuSeconds' in one)).toHaveLength(pieces.length)
  const together = await Promise.all(pieces.map(({ key }) => bytesOf(key)))
  expect(new Set(pieces.map(({ spec }) => spec.bitrateKbps)).size).toBe(2)
  expect(together.map((bytes, i) => bytes.equals(alone[i]!))).toEqual(pieces.map(() => true))
})

test('a chunk that FFmpeg refuses and one whose sound is missing are no loss to the others', async () => {
  const { pieces, settings } = state
  await forget(pieces)
  const [first, second, third, fourth] = pieces as [SoundPiece, SoundPiece, SoundPiece, SoundPiece]
  const refused = { ...second, spec: { ...second.spec, bitrateKbps: -5 } }
  const sound = 'f'.repeat(64) as never // of no sound
  const voices = [{ sound, atSample: 0, fromSample: 0, gain: 1, samples: 100 }]
  const silent = { ...third, spec: { ...third.spec, voices } }
  const ended = await encodeSounds({ pieces: [first, refused, silent, fourth], settings })
  const failed = ended.filter((one) => 'error' in one)
  expect(new Set(failed.map(({ key }) => key))).toEqual(new Set([second.key, third.key]))
  await expect(bytesOf(first.key)).resolves.toHaveProperty('length')
  await expect(bytesOf(fourth.key)).resolves.toHaveProperty('length')
  await expect(bytesOf(second.key)).rejects.toThrow('The store')
})
