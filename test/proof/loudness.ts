import type { SoundAsset } from '../../src/core/audio/types.ts'
import type { AudioSnapshot, WorkoutSnapshot } from '../../src/core/timeline/types.ts'
import type { IngestSettings } from '../../src/engine/ingest/types.ts'
import type { Proof } from './runner/types.ts'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { block, exercise, timed, workout } from '../../src/core/timeline/testing/builders.ts'
import { ingestSettings } from '../ingest/helpers/ingestSettings.ts'
import { makeSound } from '../sound/helpers/makeSound.ts'
import { measureLoudness } from '../sound/helpers/measureLoudness.ts'
import { renderSound } from '../sound/helpers/renderSound.ts'
import { clipSoundSource, slowSongSource, songSource } from '../sound/helpers/soundSources.ts'
import { speechFor } from '../sound/helpers/speechFor.ts'

/** Random programmes, encoded chunk by chunk, joined and measured by FFmpeg's ebur128. */
const proof: Proof = async ({ log, seed, short }) => {
  const folder = await mkdtemp(join(tmpdir(), 'repreel-loudness-'))
  try {
    const settings = await ingestSettings(folder)
    const sounds = await makeSounds({ folder, seed, settings })
    const rows: string[] = []
    let failed = 0
    const before = process.cpuUsage()
    let [seconds, ffmpegSeconds] = [0, 0]
    for (const programme of fc.sample(programmes, { numRuns: short ? 3 : 16, seed })) {
      const snapshot = snapshotOf({ programme, sounds })
      const path = join(folder, 'programme.aac')
      const speech = await speechFor({ folder, settings, snapshot })
      const { ffmpegCpuSeconds, timeline } = await renderSound({ path, settings, snapshot, speech })
      const { lufs, truePeakDb } = await measureLoudness({ input: ['-i', path] })
      const isRight = Math.abs(lufs + 16) <= 1 && truePeakDb <= -1.5
      if (!isRight) failed++
      seconds += timeline.totalFrames / timeline.frameRate
      ffmpegSeconds += ffmpegCpuSeconds
      const { beeps, clips, music, voiceLevel } = programme
      const length = Math.round(timeline.totalFrames / timeline.frameRate)
      const row = `| ${length} s | ${voiceLevel} | ${beeps} | ${music} | ${clips ? 'on' : 'off'} | ${lufs} | ${truePeakDb} | ${isRight ? 'in range' : 'wrong'} |`
      rows.push(row)
      log(row)
    }
    const { system, user } = process.cpuUsage(before)
    return {
      passed: rows.length - failed,
      failed,
      markdown: table({ ffmpegSeconds, nodeSeconds: (system + user) / 1e6, rows, seconds }),
    }
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

const snapshotOf = ({ programme, sounds }: { programme: Programme; sounds: Made }): WorkoutSnapshot => {
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
    exercises: Object.fromEntries(names.map((name) => [name, exercise(name, { clipSound })])),
  }
}

type TableArgs = { ffmpegSeconds: number; nodeSeconds: number; rows: readonly string[]; seconds: number }

const table = ({ ffmpegSeconds, nodeSeconds, rows, seconds }: TableArgs): string => {
  const per30Minutes = (cpuSeconds: number) => ((cpuSeconds / seconds) * 1800).toFixed(1)
  return [
    'Random programmes with a voice or music, encoded in chunks, joined, measured by FFmpeg’s `ebur128=peak=true`.',
    'Asked: −16 ± 1 LUFS, at most −1.5 dBTP.',
    '',
    '| length | voice | beeps | music | clip sounds | LUFS | dBTP | |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
    '',
    `CPU per 30 minutes of distinct sound: FFmpeg ${per30Minutes(ffmpegSeconds)} s; mixing, with making the proof’s own speech, ${per30Minutes(nodeSeconds)} s.`,
  ].join('\n')
}
