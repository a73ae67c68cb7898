import type { Proof } from './runner/types.ts'
import type { IngestSettings } from '../../src/engine/ingest/types.ts'
import type { WorkoutSnapshot } from '../../src/core/timeline/types.ts'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { block, exercise, timed, workout } from '../../src/core/timeline/testing/builders.ts'
import { ffmpeg } from '../ingest/helpers/ffmpeg.ts'
import { ingestSettings } from '../ingest/helpers/ingestSettings.ts'
import { makeSound } from '../sound/helpers/makeSound.ts'
import { plainClip } from './av/plainClip.ts'
import { measureJoins } from './av/measureJoins.ts'
import { measureOffsets } from './av/measureOffsets.ts'
import { renderFilm } from './av/renderFilm.ts'

/** One AAC frame. */
const MAX_OFFSET_MS = 21.3
/** A tone whose jumps at joins are not far above those of any other packet has no click. */
const MAX_JUMP_RATIO = 1.5
const HZ = 440
/** Works, in less time than music may last. */
const MANY = 90

/**
 * An hour of two exercises by turns, exported: the beep against the picture's change at each of their beginnings. Then one
 * tone through many chunks: its jumps at their joins against those between them.
 */
const proof: Proof = async ({ log, seed, short }) => {
  const folder = await mkdtemp(join(tmpdir(), 'repreel-av-'))
  try {
    const settings = await ingestSettings(folder)
    const [path, pcmPath] = [join(folder, 'film.mp4'), join(folder, 'film.pcm')]
    const hour = await hourOf({ folder, minutes: short ? 3 : 60, settings })
    const { plan } = await renderFilm({ path, settings, snapshot: hour })
    const { timeline } = plan.outputs[0]!
    const offsets = await measureOffsets({ path, pcmPath, timeline })
    const worst = Math.max(...offsets.map(Math.abs))
    const seconds = timeline.totalFrames / timeline.frameRate
    log(
      `${offsets.length} beginnings in ${seconds} s: ${range(offsets)} ms, the last one ${offsets.at(-1)!.toFixed(2)} ms`,
    )

    const steady = await steadyTone({ folder, hour, seed, settings, works: short ? 6 : MANY })
    const toned = await renderFilm({ path, settings, snapshot: steady })
    await ffmpeg('-xerror', '-i', path, '-map', '0:a', '-ac', '1', '-f', 's16le', pcmPath)
    const joined = await measureJoins({ hz: HZ, pcmPath, sounds: toned.plan.outputs[0]!.sounds })
    const { atJoins, elsewhere, joins } = joined
    log(`${joins} joins: jumps of at most ${atJoins.toFixed(1)}, elsewhere ${elsewhere.toFixed(1)} of 32768`)

    const inTime = offsets.length > 0 && worst <= MAX_OFFSET_MS
    const clickless = joins > 0 && atJoins <= MAX_JUMP_RATIO * elsewhere
    const rows = [
      [
        'beginnings of work, beep against picture',
        offsets.length,
        `${range(offsets)} ms; at ${seconds - 5} s: ${offsets.at(-1)!.toFixed(2)} ms`,
        `± ${MAX_OFFSET_MS} ms`,
        inTime,
      ],
      [
        'joins of chunks, jump of a steady tone',
        joins,
        `${atJoins.toFixed(1)} of 32768; between joins ${elsewhere.toFixed(1)}`,
        `${MAX_JUMP_RATIO} × between`,
        clickless,
      ],
    ] as const
    return {
      passed: rows.filter(([, , , , isRight]) => isRight).length,
      failed: rows.filter(([, , , , isRight]) => !isRight).length,
      markdown: [
        'Exported files (clean look), decoded by FFmpeg with every error fatal, pictures and samples at the times of the file.',
        '',
        '| what | places | measured | allowed | |',
        '| --- | --- | --- | --- | --- |',
        ...rows.map(
          ([what, places, measured, allowed, isRight]) =>
            `| ${what} | ${places} | ${measured} | ${allowed} | ${isRight ? 'right' : 'wrong'} |`,
        ),
      ].join('\n'),
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
export default proof

const range = (values: readonly number[]): string =>
  `${Math.min(...values).toFixed(2)} to ${Math.max(...values).toFixed(2)}`

type HourOfArgs = { folder: string; minutes: number; settings: IngestSettings }

/** A black exercise and a white one, a minute each, without a rest. */
const hourOf = async ({ folder, minutes, settings }: HourOfArgs): Promise<WorkoutSnapshot> => {
  const exercises = {
    black: exercise('black', { clip: await plainClip({ colour: 'black', folder, settings }) }),
    white: exercise('white', { clip: await plainClip({ colour: 'white', folder, settings }) }),
  }
  const items = Array.from({ length: Math.min(30, minutes) }, (_, i) => timed(i % 2 ? 'white' : 'black', 60))
  const rounds = Math.ceil(minutes / items.length)
  const plain = workout([block(items, { rounds })], { exercises })
  const none = {
    prepareSeconds: 0,
    restBetweenRoundsSeconds: 0,
    restSeconds: 0,
    sideSwitchSeconds: 0,
    workSeconds: 60,
  }
  return { ...plain, audio: { ...plain.audio, voiceLevel: 'off' }, defaults: none }
}

type SteadyToneArgs = {
  folder: string
  hour: WorkoutSnapshot
  seed: number
  settings: IngestSettings
  works: number
}

/** Short works and some long ones, which are two chunks, over which nothing but one tone is heard. */
const steadyTone = async ({
  folder,
  hour,
  seed,
  settings,
  works,
}: SteadyToneArgs): Promise<WorkoutSnapshot> => {
  const items = Array.from({ length: works }, (_, i) =>
    timed(i % 2 ? 'white' : 'black', i % 20 === 4 ? 50 : 5 + ((seed + 3 * i) % 5)),
  )
  const blocks = Array.from({ length: Math.ceil(works / 30) }, (_, b) =>
    block(items.slice(30 * b, 30 * b + 30), { restAfterSeconds: 0 }),
  )
  // It does not begin again: what a circle's crossfade does to a tone is no matter of joins.
  const seconds = works < MANY ? 120 : 895
  const track = await makeSound({
    folder,
    kind: 'music',
    settings,
    source: `sine=${HZ}:r=48000:d=${seconds}`,
  })
  return {
    ...hour,
    audio: { ...hour.audio, beeps: 'off', music: { crossfadeMs: 0, tracks: [track] } },
    blocks,
  }
}
