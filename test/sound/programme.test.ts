import type { SoundAsset } from '../../src/core/audio/types.ts'
import type { SoundSpec } from '../../src/core/segments/types.ts'
import type { AudioSnapshot, WorkoutSnapshot } from '../../src/core/timeline/types.ts'
import type { IngestSettings } from '../../src/engine/ingest/types.ts'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { mixChunk } from '../../src/core/audio/mixChunk.ts'
import { PREROLL_FRAMES } from '../../src/core/audio/rolls.ts'
import { slicesOf } from '../../src/core/audio/slicesOf.ts'
import { soundArgs } from '../../src/core/audio/soundArgs.ts'
import { block, exercise, timed, workout } from '../../src/core/timeline/testing/builders.ts'
import { encodeSound } from '../../src/engine/encodeSound.ts'
import { readSlices } from '../../src/engine/readSlices.ts'
import { storeNames } from '../../src/engine/storeNames.ts'
import { ffmpeg } from '../ingest/helpers/ffmpeg.ts'
import { ingestSettings } from '../ingest/helpers/ingestSettings.ts'
import { temporaryFolder } from '../ingest/helpers/temporaryFolder.ts'
import { makeSound } from './helpers/makeSound.ts'
import { measureLoudness } from './helpers/measureLoudness.ts'
import { renderSound } from './helpers/renderSound.ts'
import { clipSoundSource, slowSongSource, songSource } from './helpers/soundSources.ts'
import { speechFor } from './helpers/speechFor.ts'

const folder = temporaryFolder()
const state = {} as { settings: IngestSettings; song: SoundAsset; slow: SoundAsset; clip: SoundAsset }

beforeAll(async () => {
  const settings = await ingestSettings(folder)
  const made = (kind: 'music' | 'clip', source: string) => makeSound({ folder, kind, settings, source })
  state.settings = settings
  state.song = await made('music', songSource({ seconds: 12, seed: 1 }))
  state.slow = await made('music', slowSongSource({ seconds: 40, seed: 2 }))
  state.clip = await made('clip', clipSoundSource({ seconds: 4, seed: 3 }))
})

/** 23 seconds. */
const squats = (audio: Partial<AudioSnapshot>, clipSound: SoundAsset | null = null): WorkoutSnapshot => {
  const plain = workout([block([timed('Squat', 8), timed('Jump', 5)])])
  return {
    ...plain,
    audio: { ...plain.audio, voiceLevel: 'off', ...audio },
    defaults: { ...plain.defaults, prepareSeconds: 4, restSeconds: 6 },
    exercises: { Squat: exercise('Squat', { clipSound }), Jump: exercise('Jump', { clipSound }) },
  }
}
const render = async (snapshot: WorkoutSnapshot) => {
  const path = join(folder, 'programme.aac')
  const speech = await speechFor({ folder, settings: state.settings, snapshot })
  return { ...(await renderSound({ path, settings: state.settings, snapshot, speech })), path }
}

test.each([
  ['a full voice and beeps', () => squats({ voiceLevel: 'full' })],
  ['a sparse voice alone', () => squats({ beeps: 'off', voiceLevel: 'minimal' })],
  [
    'music whose beginning is quiet, under a voice',
    () => squats({ music: { tracks: [state.slow], crossfadeMs: 0 }, voiceLevel: 'full' }),
  ],
  [
    'looped music, clip sounds and sharp beeps',
    () => squats({ beeps: 'sharp', music: { tracks: [state.song], crossfadeMs: 2000 } }, state.clip),
  ],
])('%s measure −16 ± 1 LUFS and at most −1.5 dBTP', async (_, snapshot) => {
  const { path } = await render(snapshot())
  const { lufs, truePeakDb } = await measureLoudness({ input: ['-i', path] })
  expect(Math.abs(lufs + 16)).toBeLessThanOrEqual(1)
  expect(truePeakDb).toBeLessThanOrEqual(-1.5)
})

test.each(['classic', 'soft', 'sharp'] as const)(
  '%s beeps that stand alone peak at −6 ± 1 dBTP',
  async (beeps) => {
    const { path } = await render(squats({ beeps }))
    const { truePeakDb } = await measureLoudness({ input: ['-i', path] })
    expect(Math.abs(truePeakDb + 6)).toBeLessThanOrEqual(1)
  },
)

const levelsOf = (bytes: Uint8Array) => new Int16Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 2)
const decoded = async (path: string) => levelsOf(await ffmpeg('-i', path, '-f', 's16le', '-'))
const mixed = async (spec: SoundSpec) => {
  const pcm = await readSlices({ slices: slicesOf(spec), store: state.settings.store })
  return mixChunk({ pcm, spec })
}

test('at a join the programme is as true to its mix as the chunks on either side alone: no click', async () => {
  const music = { tracks: [state.song], crossfadeMs: 2000 }
  const { chunks, path } = await render(squats({ music, voiceLevel: 'full' }, state.clip))
  const joined = await decoded(path)
  const alone = await Promise.all(chunks.map(wholeChunk))
  let slot = -1
  const worse = chunks.slice(0, -1).map(({ aacFrames }, i) => {
    slot += aacFrames
    const [before, after] = [alone[i]!, alone[i + 1]!]
    const [atEnd, atStart] = [PREROLL_FRAMES + aacFrames, PREROLL_FRAMES]
    // Both chunks mixed the same sound for the moment in which they meet.
    expect(frame(before.mix, atEnd)).toEqual(frame(after.mix, atStart))
    const wanted = frame(before.mix, atEnd)
    const errorOf = (pcm: Int16Array, at: number) =>
      rms(frame(pcm, at + 1).map((level, k) => level - wanted[k]!))
    const chunksAlone = Math.max(errorOf(before.decoded, atEnd), errorOf(after.decoded, atStart))
    return errorOf(joined, slot) / (chunksAlone + 10)
  })
  expect(worse.length).toBeGreaterThan(3)
  expect(Math.max(...worse)).toBeLessThan(1.1)
})

/** A chunk with its rolls, before and after the encoder. */
const wholeChunk = async (spec: SoundSpec, i: number) => {
  const mix = await mixed(spec)
  const output = join(folder, `chunk${i}.aac`)
  await state.settings.runFfmpeg({
    args: soundArgs([{ input: 'pipe:0', output, spec }]),
    input: mix,
    reads: [],
    writes: folder,
  })
  return { mix: levelsOf(mix), decoded: await decoded(output) }
}
const frame = (pcm: Int16Array, at: number) => Array.from(pcm.subarray(2048 * at, 2048 * (at + 1)))
const rms = (levels: readonly number[]) =>
  Math.sqrt(levels.reduce((sum, level) => sum + level ** 2, 0) / levels.length)

test('every word and every beep begins within one AAC frame of its cue', async () => {
  const { path, timeline } = await render(squats({ voiceLevel: 'full' }))
  // The first packet is the encoder's priming.
  const pcm = (await decoded(path)).subarray(2 * 1024)
  const late = timeline.intervals
    .flatMap(({ cues }) => cues)
    .filter(({ spoken, type }) => spoken || type === 'countdown' || type === 'go')
    .map(({ atFrame }) => {
      const at = 1600 * atFrame
      const from = Math.max(0, at - 1024)
      return (
        from + pcm.subarray(2 * from, 2 * (at + 4096)).findIndex((level) => Math.abs(level) > 200) / 2 - at
      )
    })
  expect(late.length).toBeGreaterThan(12)
  expect(Math.max(...late.map(Math.abs))).toBeLessThan(1024)
})

test('a chunk whose sound is not in the store fails and names it', async () => {
  const { chunks } = await render(squats({ beeps: 'off', voiceLevel: 'minimal' }))
  const spec = chunks.find(({ voices }) => voices.length > 0)!
  const { sound } = spec.voices[0]!
  const { settings } = state
  const longer = { ...spec, voices: [{ ...spec.voices[0]!, samples: 900_000 }] }
  const encode = (changed: SoundSpec, key: string) =>
    encodeSound({ key: key.repeat(64) as never, settings, spec: changed })
  await expect(encode(longer, 'a')).rejects.toThrow(`The sound ${sound} ends at sample`)
  await settings.store.remove(storeNames.pcm(sound))
  await expect(encode(spec, 'b')).rejects.toThrow(sound)
})
