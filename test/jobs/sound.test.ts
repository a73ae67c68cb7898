import type { Exercise, Workout } from '../../src/generated/payload-types.ts'
import type { Timeline } from '../../src/core/timeline/types.ts'
import { readdir, readFile, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { poolOf } from '../../src/adapters/payload/poolOf.ts'
import { createDiskStore } from '../../src/adapters/store/createDiskStore.ts'
import { exportVersion } from '../../src/cli/export/exportVersion.ts'
import { slugs } from '../../src/collections/slugs.ts'
import { resolveStoreLimits } from '../../src/core/store/storeLimits.ts'
import { sweep } from '../../src/jobs/sweep.ts'
import { ffmpeg } from '../ingest/helpers/ffmpeg.ts'
import { temporaryFolder } from '../ingest/helpers/temporaryFolder.ts'
import { ffprobe } from '../media/ffmpeg.ts'
import { measureLoudness } from '../sound/helpers/measureLoudness.ts'
import { onsetsLate } from '../sound/helpers/onsetsLate.ts'
import { clipSoundSource } from '../sound/helpers/soundSources.ts'
import { createFetch } from './createFetch.ts'
import { renderRows, type TestRow } from './renderRows.ts'
import { startStudio, type Studio } from './startStudio.ts'
import { tinyClip } from './tinyClip.ts'
import { until } from './until.ts'
import { uploadClip } from './uploadClip.ts'

const folder = temporaryFolder()
let studio: Studio
let squat: Exercise
let spoken: Workout

beforeAll(async () => {
  studio = await startStudio()
  squat = await studio.makeExercise('Squat')
})
afterAll(() => studio.close())

/** Six seconds to get ready, eight of work and the outro: 19 in all. */
const publish = (audio: Workout['audio'], exercise = squat): Promise<Workout> =>
  studio.publish([exercise], {
    audio,
    defaults: {
      prepareSeconds: 6,
      restBetweenRoundsSeconds: 0,
      restSeconds: 0,
      sideSwitchSeconds: 0,
      workSeconds: 8,
    },
    outputs: [{ aspect: '16x9', height: '480', locale: 'en', look: 'clean' }],
  })

const settled = ({ id }: Workout): Promise<TestRow> =>
  until(async () => {
    const rows = await renderRows(studio.payload, id)
    const isMoving = rows.some(({ status }) => ['queued', 'rendering', 'playable'].includes(status))
    return !isMoving && rows.at(-1)
  })

const fannedOut = () =>
  until(async () => {
    const { rows } = await poolOf(studio.payload).query(
      `SELECT FROM pgboss.job WHERE name IN ('fan-out', 'ingest-sound') AND state < 'completed'`,
    )
    return rows.length === 0
  })

/** What a viewer gets: the served MP4, on this disk. */
const served = async (workout: Workout, name = 'served.mp4'): Promise<string> => {
  const { token } = await settled(workout)
  const response = await createFetch(studio)(`/repreel/versions/${token}/en-16x9-clean-480.mp4`)
  expect(response.status).toBe(200)
  const path = join(folder, name)
  await writeFile(path, Buffer.from(await response.arrayBuffer()))
  return path
}

const timelineOf = async (workout: Workout): Promise<Timeline> => {
  const { rows } = await poolOf(studio.payload).query<{ timelines: Record<string, Timeline> }>(
    `SELECT timelines FROM renders WHERE workout_id = $1 ORDER BY revision DESC LIMIT 1`,
    [workout.id],
  )
  return rows[0]!.timelines.en!
}

/** Mono, 48 kHz, as a player hears it: an edit list that hides the encoder's priming is followed. */
const heard = async (path: string): Promise<Int16Array> => {
  const pcm = await ffmpeg('-xerror', '-i', path, '-map', '0:a', '-ac', '1', '-f', 's16le', '-')
  return new Int16Array(pcm.buffer, pcm.byteOffset, pcm.byteLength / 2)
}

const levelDb = (pcm: Int16Array, fromSeconds: number, toSeconds: number): number => {
  const part = pcm.subarray(Math.round(fromSeconds * 48_000), Math.round(toSeconds * 48_000))
  return 10 * Math.log10(part.reduce((sum, level) => sum + (level / 32_768) ** 2, 1e-12) / part.length)
}

const upload = async (collection: 'music' | 'recordings', source: string, data: object): Promise<number> => {
  const path = join(folder, `${crypto.randomUUID()}.wav`)
  await ffmpeg('-f', 'lavfi', '-i', source, path)
  return uploadBytes(collection, await readFile(path), data)
}

const uploadBytes = async (
  collection: 'music' | 'recordings',
  bytes: Buffer,
  data: object,
): Promise<number> => {
  const file = { data: bytes, mimetype: 'audio/wav', name: `${crypto.randomUUID()}.wav`, size: bytes.length }
  const { id } = await studio.payload.create({
    collection,
    data: { status: 'processing', ...data } as never,
    file,
  })
  return until(async () => {
    const { status } = await studio.payload.findByID({ collection, id })
    return status !== 'processing' && id
  })
}

test('a workout that is published speaks and beeps on its cues, within an AAC frame, in the file that is served', async () => {
  spoken = await publish({ beeps: 'classic', voiceLevel: 'full' })
  const path = await served(spoken)
  const timeline = await timelineOf(spoken)
  const cues = timeline.intervals.flatMap((interval) => interval.cues)
  expect(cues.filter(({ spoken: isSpoken }) => isSpoken).map(({ phraseKey }) => phraseKey)).toEqual([
    'cue.getReady',
    'cue.wellDone',
  ])
  const late = onsetsLate({ pcm: await heard(path), timeline })
  expect(late.length).toBe(cues.length)
  expect(Math.max(...late.map(Math.abs))).toBeLessThan(1024)
  const { lufs, truePeakDb } = await measureLoudness({ input: ['-i', path] })
  expect(Math.abs(lufs + 16)).toBeLessThanOrEqual(1)
  expect(truePeakDb).toBeLessThanOrEqual(-1.5)
})

test('at the lowest level nothing but names is said', async () => {
  const full = await heard(await served(spoken))
  const sparse = await heard(await served(await publish({ beeps: 'classic', voiceLevel: 'minimal' })))
  // "Get ready: Squat", and "Well done" after the tone that ends the work.
  expect([full, sparse].map((pcm) => levelDb(pcm, 0, 1.2) > -40)).toEqual([true, true])
  expect([full, sparse].map((pcm) => levelDb(pcm, 14.5, 15.2) > -40)).toEqual([true, false])
  expect(levelDb(sparse, 14.6, 19)).toBeLessThan(-80)
})

/** Decibels of one tone between two moments (Goertzel's algorithm); a voice has as good as nothing in so narrow a band. */
const toneDb = ({ from, hz, pcm, to }: { pcm: Int16Array; hz: number; from: number; to: number }): number => {
  const part = pcm.subarray(Math.round(from * 48_000), Math.round(to * 48_000))
  const turn = (2 * Math.PI * hz) / 48_000
  const sum = (wave: (x: number) => number) =>
    part.reduce((all, level, i) => all + (level / 32_768) * wave(turn * i), 0)
  return 20 * Math.log10((2 * Math.hypot(sum(Math.cos), sum(Math.sin))) / part.length + 1e-9)
}

const ccBy = (author: string) => ({ author, license: 'CC-BY-4.0', sourceUrl: 'https://example.com/1' })
let lunge: Exercise
let withMusic: Workout

test('music plays in a circle with its crossfade, steps back 10–12 dB under the voice, and never stops', async () => {
  lunge = await studio.makeExercise('Lunge')
  const track = (hz: number, title: string) =>
    upload('music', `sine=${hz}:duration=8`, { bpm: 120, licence: ccBy('Dora Drum'), title })
  const music = [await track(5000, 'Five'), await track(7000, 'Seven')]
  withMusic = await publish({ beeps: 'off', crossfadeSeconds: 2, music, voiceLevel: 'minimal' }, lunge)
  const path = await served(withMusic)
  const pcm = await heard(path)
  const [five, seven] = [5000, 7000].map((hz) => (from: number, to: number) => toneDb({ from, hz, pcm, to }))
  const level = five!(3, 5)
  // "Get ready: Lunge" at the beginning.
  expect(level - five!(0.3, 0.8)).toBeGreaterThan(10)
  expect(level - five!(0.3, 0.8)).toBeLessThan(12)
  // Equal power: half-way from one track to the next both are 3 dB down; then the first one comes again.
  expect(Math.abs(five!(6.95, 7.05) - level + 3)).toBeLessThan(0.7)
  expect(Math.abs(seven!(6.95, 7.05) - seven!(9, 11) + 3)).toBeLessThan(0.7)
  expect([five!(9, 11) < -60, seven!(9, 11) > -40, seven!(15, 15.8) < -60]).toEqual([true, true, true])
  expect(Math.abs(five!(15, 15.8) - level)).toBeLessThan(0.5)
  const parts = Array.from({ length: 180 }, (_, i) => levelDb(pcm, i / 10, (i + 1) / 10))
  expect(Math.min(...parts.slice(0, 160))).toBeGreaterThan(levelDb(pcm, 3, 5) - 13)
  const { lufs, truePeakDb } = await measureLoudness({ input: ['-i', path] })
  expect(Math.abs(lufs + 16)).toBeLessThanOrEqual(1)
  expect(truePeakDb).toBeLessThanOrEqual(-1.5)
})

test('a recording that is uploaded is heard in the workouts that say it, and everybody is credited in the export', async () => {
  const before = await settled(withMusic)
  await upload('recordings', 'sine=3000:duration=0.8', {
    exercise: lunge.id,
    kind: 'exercise',
    licence: ccBy('Ann Speaker'),
    locale: 'en',
  })
  await fannedOut()
  const after = await settled(withMusic)
  expect([after.revision, after.reason, after.status]).toEqual([before.revision + 1, 'dependency', 'ready'])
  const pcm = await heard(await served(withMusic))
  const said = (await timelineOf(withMusic)).intervals[0]!.cues[0]!
  const end = said.durationMs / 1000
  expect(toneDb({ from: end - 0.6, hz: 3000, pcm, to: end - 0.2 })).toBeGreaterThan(-30)
  expect(toneDb({ from: end + 0.2, hz: 3000, pcm, to: end + 0.6 })).toBeLessThan(-60)

  const { path } = await exportVersion({
    args: { output: null, to: join(folder, 'exported.mp4'), workout: String(withMusic.id) },
    payload: studio.payload,
    store: createDiskStore({ root: studio.mediaFolder }),
  })
  const comment = await ffprobe(['-show_entries', 'format_tags=comment', path])
  for (const line of ['"Five" by Dora Drum (CC-BY-4.0', '"Seven" by Dora Drum', 'by Ann Speaker (CC-BY-4.0'])
    expect(comment.replaceAll('""', '"')).toContain(line)
})

test('what is no sound says so on its document and stands in nobody’s way', async () => {
  const { payload } = studio
  const bytes = Buffer.from('<html>not found</html>')
  const id = await uploadBytes('recordings', bytes, { kind: 'phrase', locale: 'en', phrase: 'wellDone' })
  expect(await payload.findByID({ collection: slugs.recordings, id })).toMatchObject({
    reason: { code: 'not_a_sound' },
    status: 'invalid',
  })
  const short = await upload('music', 'sine=440:duration=2', { title: 'Short' })
  expect(await payload.findByID({ collection: slugs.music, id: short })).toMatchObject({
    reason: { code: 'too_short', figures: { limit: '5', seconds: '2.0' } },
    status: 'invalid',
  })
  const { rows } = await poolOf(payload).query(
    `SELECT FROM pgboss.job WHERE name IN ('ingest-sound', 'ingest-sound-failed') AND state <> 'completed'`,
  )
  expect(rows).toHaveLength(0)
  const good = await upload('music', 'sine=440:duration=6', { title: 'Good' })
  expect(await payload.findByID({ collection: slugs.music, id: good })).toMatchObject({
    durationMs: 6000,
    status: 'usable',
  })
})

test('a clip’s own sound is heard where its exercise says so, and nowhere else', async () => {
  const silent = join(folder, 'silent.mov')
  await writeFile(silent, await tinyClip())
  const loud = join(folder, 'loud.mov')
  const steps = clipSoundSource({ seconds: 1, seed: 1 })
  await ffmpeg('-i', silent, '-f', 'lavfi', '-i', steps, '-c:v', 'copy', '-c:a', 'aac', loud)
  const clip = await uploadClip(studio.payload, await readFile(loud))
  const [usual, own] = [await studio.makeExercise('Usual', clip), await studio.makeExercise('Own', clip)]
  await studio.payload.update({ collection: slugs.exercises, data: { clipSound: true }, id: own.id })
  const workout = await studio.publish([usual, own], {
    audio: { beeps: 'off', voiceLevel: 'off' },
    outputs: [{ aspect: '16x9', height: '480', locale: 'en', look: 'clean' }],
  })
  const pcm = await heard(await served(workout))
  expect([levelDb(pcm, 0, 4.9) < -80, levelDb(pcm, 5.1, 9.9) > -30, levelDb(pcm, 10.2, 15) < -80]).toEqual([
    true,
    true,
    true,
  ])
})

test('a sweep takes what was said and is in no chunk; it is said again at need', async () => {
  const store = createDiskStore({ root: studio.mediaFolder })
  const stored = async (): Promise<number> =>
    (await readdir(join(studio.mediaFolder, 'pcm'), { recursive: true })).length
  const age = new Date(Date.now() - 1000 * 3_600_000)
  for await (const { name } of store.list('pcm')) await utimes(await store.localPath(name), age, age)
  const before = await stored()
  const played = await readFile(await served(spoken))
  await sweep({
    context: {
      payload: studio.payload,
      pool: poolOf(studio.payload),
      store,
      storeLimits: resolveStoreLimits({}),
    } as never, // a sweep uses no engine and no queue
    job: { data: { olderThanHours: 168 } } as never,
  })
  const swept = await stored()
  expect(swept).toBeLessThan(before)
  expect(await readFile(await served(spoken))).toEqual(played)
  const again = await publish({ beeps: 'soft', voiceLevel: 'full' })
  expect((await settled(again)).status).toBe('ready')
  expect(await stored()).toBeGreaterThan(swept)
  expect(levelDb(await heard(await served(again)), 0, 1.2)).toBeGreaterThan(-40)
})
