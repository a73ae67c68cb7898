import { execFile } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, expect, test } from 'vitest'
import { root } from '../../src/server/root.ts'
import { tinyClip } from '../jobs/tinyClip.ts'
import { ffmpeg } from '../ingest/helpers/ffmpeg.ts'
import { ffprobe } from '../media/ffmpeg.ts'
import { temporaryFolder } from '../ingest/helpers/temporaryFolder.ts'
import { measureLoudness } from '../sound/helpers/measureLoudness.ts'
import { clipSoundSource, songSource } from '../sound/helpers/soundSources.ts'

const folder = temporaryFolder()
const clips = join(folder, 'clips')
const video = join(folder, 'video.mp4')

beforeAll(async () => {
  await mkdir(join(clips, 'music'), { recursive: true })
  const [silent, loud] = [join(folder, 'silent.mov'), join(clips, 'squat.mov')]
  await writeFile(silent, await tinyClip())
  const steps = clipSoundSource({ seconds: 1, seed: 1 })
  await ffmpeg('-i', silent, '-f', 'lavfi', '-i', steps, '-c:v', 'copy', '-c:a', 'aac', loud)
  await ffmpeg('-f', 'lavfi', '-i', songSource({ seconds: 6, seed: 1 }), join(clips, 'music', 'song.mp3'))
  await writeFile(join(clips, 'text.mp3'), 'no music at all')
})

/** Five seconds of each exercise and the outro's. Answers what the command says. */
const render = async ({ audio, exercises }: { audio: string; exercises: string[] }): Promise<string> => {
  const path = join(folder, 'workout.yaml')
  await writeFile(
    path,
    `title: Legs
audio: ${audio}
defaults: { prepareSeconds: 0, workSeconds: 5, restSeconds: 0 }
exercises:
  heard: { name: Squat, clip: squat.mov, clipSound: true }
  usual: { name: Squat, clip: squat.mov }
blocks:
  - { phase: warmup, items: [${exercises.map((id) => `{ exercise: ${id} }`).join()}] }
`,
  )
  const small = ['--height', '480', '--quality', 'preview', '--look', 'clean']
  const words = ['render', path, '--clips', clips, '--out', video, ...small]
  const env = { ...process.env, REPREEL_DATA: join(folder, 'data') }
  const { stderr } = await promisify(execFile)(
    process.execPath,
    [join(root, 'bin', 'repreel.mjs'), ...words],
    { env },
  ).catch((error: { stderr: string }) => error)
  return stderr
}

/** Decibels of a part of the video's sound. */
const levelAt = async (from: number, to: number): Promise<number> => {
  const pcm = await ffmpeg(
    '-ss',
    String(from),
    '-t',
    String(to - from),
    '-i',
    video,
    '-ac',
    '1',
    '-f',
    's16le',
    '-',
  )
  const levels = new Int16Array(pcm.buffer, pcm.byteOffset, pcm.byteLength / 2)
  return 10 * Math.log10(levels.reduce((sum, level) => sum + (level / 32_768) ** 2, 1e-12) / levels.length)
}

test('music of a file is heard from the first second to the last, at −16 LUFS', async () => {
  const audio = '{ music: [music/song.mp3], crossfadeSeconds: 1, voiceLevel: off, beeps: off }'
  await render({ audio, exercises: ['usual'] })
  const { lufs, truePeakDb } = await measureLoudness({ input: ['-i', video] })
  expect(Math.abs(lufs + 16)).toBeLessThanOrEqual(1)
  expect(truePeakDb).toBeLessThanOrEqual(-1.5)
  for (let second = 0; second < 10; second++) expect(await levelAt(second, second + 0.9)).toBeGreaterThan(-40)
  // As an export does.
  const said = JSON.parse(
    await ffprobe(['-show_entries', 'format_tags=title,encoder', '-show_chapters', '-of', 'json', video]),
  ) as { chapters: Array<{ tags: { title: string } }>; format: { tags: object } }
  expect(said.format.tags).toMatchObject({ title: 'Legs' })
  expect(said.chapters.map(({ tags }) => tags.title)).toContain('Squat')
})

test('a clip is silent unless its exercise says that it is heard', async () => {
  await render({ audio: '{ voiceLevel: off, beeps: off }', exercises: ['usual', 'heard'] })
  expect(await levelAt(0, 4.9)).toBeLessThan(-80)
  expect(await levelAt(5.1, 9.9)).toBeGreaterThan(-30)
  expect(await levelAt(10.2, 15)).toBeLessThan(-80)
})

test('music that is not there, and music that is none, are told by their names', async () => {
  const audio = '{ music: [music/other.mp3, text.mp3] }'
  expect(await render({ audio, exercises: ['usual'] })).toMatch(
    /The music music\/other\.mp3 is not in .*\n.*The music text\.mp3 cannot be used: This is not a sound/,
  )
})
