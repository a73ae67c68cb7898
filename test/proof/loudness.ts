import type { SoundAsset } from '../../src/core/audio/types.ts'
import type { AudioSnapshot, ClipSnapshot, WorkoutSnapshot } from '../../src/core/timeline/types.ts'
import type { IngestSettings } from '../../src/engine/ingest/types.ts'
import type { Proof } from './runner/types.ts'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { block, exercise, timed, workout } from '../../src/core/timeline/testing/builders.ts'
import { serveProgramme } from '../media/serveProgramme.ts'
import { ingestSettings } from '../ingest/helpers/ingestSettings.ts'
import { makeSound } from '../sound/helpers/makeSound.ts'
import { measureLoudness } from '../sound/helpers/measureLoudness.ts'
import { clipSoundSource, slowSongSource, songSource } from '../sound/helpers/soundSources.ts'
import { speechFor } from '../sound/helpers/speechFor.ts'
import { plainClip } from './av/plainClip.ts'
import { renderFilm } from './av/renderFilm.ts'

/** Random programmes, rendered: their exported file and their HLS over HTTP, measured by FFmpeg's ebur128. */
const proof: Proof = async ({ log, seed, short }) => {
  const folder = await mkdtemp(join(tmpdir(), 'repreel-loudness-'))
  try {
    const settings = await ingestSettings(folder)
    const clip = await plainClip({ colour: 'gray', folder, settings })
    const sounds = await makeSounds({ folder, seed, settings })
    const rows: string[] = []
    let failed = 0
    for (const programme of fc.sample(programmes, { numRuns: short ? 2 : 16, seed })) {
      const snapshot = snapshotOf({ clip, programme, sounds })
      const path = join(folder, 'programme.mp4')
      const speech = await speechFor({ folder, settings, snapshot })
      const { manifest, plan } = await renderFilm({ path, settings, snapshot, speech })
      const { timeline } = plan.outputs[0]!
      const file = await measureLoudness({ input: ['-i', path] })
      const stream = await measureServed({ manifest, store: settings.store })
      const isRight = [file, stream].every(isInRange)
      if (!isRight) failed++
      const { beeps, clips, music, voiceLevel } = programme
      const length = Math.round(timeline.totalFrames / timeline.frameRate)
      const row = `| ${length} s | ${voiceLevel} | ${beeps} | ${music} | ${clips ? 'on' : 'off'} | ${file.lufs} | ${file.truePeakDb} | ${stream.lufs} | ${stream.truePeakDb} | ${isRight ? 'in range' : 'wrong'} |`
      rows.push(row)
      log(row)
    }
    return { passed: rows.length - failed, failed, markdown: table(rows) }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
export default proof

type Programme = Pick<AudioSnapshot, 'beeps' | 'voiceLevel'> & {
  music: 'none' | 'steady' | 'quiet beginning' | 'playlist'
  clips: boolean
  workSeconds: readonly number[]
  speed: number
}

const programmes: fc.Arbitrary<Programme> = fc
  .record({
    beeps: fc.constantFrom('classic', 'soft', 'sharp', 'off'),
    voiceLevel: fc.constantFrom('off', 'minimal', 'full'),
    music: fc.constantFrom('none', 'steady', 'quiet beginning', 'playlist'),
    clips: fc.boolean(),
    workSeconds: fc.array(fc.integer({ min: 5, max: 60 }), { minLength: 1, maxLength: 6 }),
    speed: fc.constantFrom(0.5, 1, 1.5),
  } as const)
  .filter(({ music, voiceLevel }) => voiceLevel !== 'off' || music !== 'none')

type Made = Record<'song' | 'other' | 'slow' | 'clip', SoundAsset>
type MakeSoundsArgs = { folder: string; seed: number; settings: IngestSettings }

const makeSounds = async ({ folder, seed, settings }: MakeSoundsArgs): Promise<Made> => {
  const made = (kind: 'music' | 'clip', source: string) => makeSound({ folder, kind, settings, source })
  return {
    song: await made('music', songSource({ seconds: 37, seed })),
    other: await made('music', songSource({ seconds: 21, seed: seed + 1 })),
    slow: await made('music', slowSongSource({ seconds: 120, seed: seed + 2 })),
    clip: await made('clip', clipSoundSource({ seconds: 4, seed })),
  }
}

type SnapshotOfArgs = { clip: ClipSnapshot; programme: Programme; sounds: Made }

const snapshotOf = ({ clip, programme, sounds }: SnapshotOfArgs): WorkoutSnapshot => {
  const { beeps, clips, music, speed, voiceLevel, workSeconds } = programme
  const tracks = {
    none: null,
    steady: [sounds.song],
    'quiet beginning': [sounds.slow],
    playlist: [sounds.other, sounds.song],
  }[music]
  const names = workSeconds.map((_, i) => `Exercise ${i + 1}`)
  const plain = workout([block(workSeconds.map((seconds, i) => timed(names[i]!, seconds)))])
  const clipSound = clips ? sounds.clip : null
  return {
    ...plain,
    speed,
    audio: { ...plain.audio, beeps, voiceLevel, music: tracks && { tracks, crossfadeMs: 3000 } },
    exercises: Object.fromEntries(names.map((name) => [name, exercise(name, { clip, clipSound })])),
  }
}

type Measured = Awaited<ReturnType<typeof measureLoudness>>

const isInRange = ({ lufs, truePeakDb }: Measured): boolean => Math.abs(lufs + 16) <= 1 && truePeakDb <= -1.5

const measureServed = async (made: Parameters<typeof serveProgramme>[0]['made']): Promise<Measured> => {
  const served = await serveProgramme({ made })
  try {
    // Of the stream the rendition of sound alone: pictures would be loaded and not looked at.
    return await measureLoudness({ input: ['-i', served.mp4Url.replace(/\.mp4$/, '/audio.m3u8')] })
  } finally {
    await served.close()
  }
}

const table = (rows: readonly string[]): string =>
  [
    'Random programmes with a voice or music, rendered; the exported MP4 and the HLS that is served, measured by FFmpeg’s',
    '`ebur128=peak=true`. Asked: −16 ± 1 LUFS, at most −1.5 dBTP.',
    '',
    '| length | voice | beeps | music | clip sounds | MP4: LUFS | dBTP | HLS: LUFS | dBTP | |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n')
