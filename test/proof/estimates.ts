import type { FinishedWork } from '../../src/core/estimate/types.ts'
import type { OutputSpec } from '../../src/core/segments/types.ts'
import type { ExerciseSnapshot, WorkoutSnapshot } from '../../src/core/timeline/types.ts'
import type { Proof } from './runner/types.ts'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { clipRecipes } from '../../bench/clips/clipSource.ts'
import { benchSettings } from '../../bench/fixtures/benchSettings.ts'
import { ingestedExercise } from '../../bench/programme/ingestedExercise.ts'
import { programmeOf } from '../../bench/programme/programmeOf.ts'
import { createSpeech } from '../../src/adapters/speech/createSpeech.ts'
import { createEstimator } from '../../src/core/estimate/createEstimator.ts'
import { clipBytesOf } from '../../src/engine/clipBytesOf.ts'
import { createEngine } from '../../src/engine/createEngine.ts'
import { encodeSound } from '../../src/engine/encodeSound.ts'
import { storeNames } from '../../src/engine/storeNames.ts'

/** How far the CPU time may be from what was told. */
const ALLOWED = 0.3

/** What a plan says that it will cost, and what it then costs: clips easy and hard to encode, sizes, qualities, looks. */
const proof: Proof = async ({ log, seed, short }) => {
  const folder = await mkdtemp(join(tmpdir(), 'repreel-estimates-'))
  try {
    const settings = await benchSettings({ folder })
    const engine = createEngine({ ...settings, speech: createSpeech('auto') })
    const finished: FinishedWork[] = []
    const rows: Row[] = []
    for (const set of ['easy', 'hard'] as const) {
      const exercises: ExerciseSnapshot[] = []
      for (const recipe of clipRecipes({ count: short ? 1 : 3, seed, set }))
        exercises.push(
          (await ingestedExercise({ clipsFolder: join(folder, 'clips'), id: recipe.name, recipe, settings }))
            .exercise,
        )
      for (const output of short ? outputs.slice(0, 1) : outputs) {
        const input = { outputs: [output], snapshots: { en: workoutOf(exercises) } }
        const plan = engine.plan({ ...input, speech: (await engine.prepareSpeech({ input })).speech })
        const clipBytes = await clipBytesOf({ specs: plan.segments.values(), store: settings.store })
        const estimate = createEstimator({ clipBytes, finished: finished.slice(-40) })
        const row = { name: nameOf(set, output), expected: 0, used: 0, expectedBytes: 0, bytes: 0 }
        const works = [
          ...[...plan.segments].map(([key, spec]) => ({ kind: 'segment' as const, key, spec })),
          ...[...plan.sounds].map(([key, spec]) => ({ kind: 'sound' as const, key, spec })),
        ]
        for (const work of works) {
          const name = work.kind === 'segment' ? storeNames.segment(work.key) : storeNames.sound(work.key)
          if (await settings.store.has(name)) continue
          const { cpuSeconds } = await (work.kind === 'segment'
            ? engine.encodeSegment({ key: work.key, spec: work.spec })
            : encodeSound({ key: work.key, settings, spec: work.spec }))
          row.expected += estimate.cpuSeconds(work)
          row.used += cpuSeconds
          row.expectedBytes += estimate.bytes(work)
          row.bytes += (await stat(await settings.store.localPath(name))).size
          if (work.kind === 'segment') finished.push({ kind: 'segment', spec: work.spec, cpuSeconds })
        }
        rows.push(row)
        log(lineOf(row))
      }
    }
    // The first tells how fast this machine is; the others are told with what it used.
    const failed = rows.slice(1).filter((row) => Math.abs(errorOf(row)) > ALLOWED).length
    return { passed: rows.length - 1 - failed, failed, markdown: table(rows) }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
export default proof

const base: OutputSpec = {
  locale: 'en',
  aspect: '16:9',
  look: 'burned',
  height: 720,
  quality: 'standard',
}
const outputs: readonly OutputSpec[] = [
  base,
  { ...base, height: 480 },
  { ...base, height: 1080 },
  { ...base, look: 'clean', height: 480 },
  { ...base, aspect: '9:16' },
  { ...base, quality: 'high' },
  { ...base, height: 480, quality: 'preview' },
]

/** As the bench's, with shorter works. */
const workoutOf = (exercises: readonly ExerciseSnapshot[]): WorkoutSnapshot => {
  const programme = programmeOf({ exercises, rounds: 1 })
  return { ...programme, defaults: { ...programme.defaults, restSeconds: 10, workSeconds: 15 } }
}

type Row = { name: string; expected: number; used: number; expectedBytes: number; bytes: number }

const nameOf = (set: string, { aspect, height, look, quality }: OutputSpec): string =>
  `${set} clips, ${look} ${aspect} ${height} ${quality}`

const errorOf = ({ expected, used }: Row): number => (used === 0 ? 0 : expected / used - 1)

const percent = (share: number): string => `${share > 0 ? '+' : ''}${(100 * share).toFixed(0)} %`

const lineOf = (row: Row): string => {
  const { bytes, expected, expectedBytes, name, used } = row
  const sizes = `${(expectedBytes / 1e6).toFixed(2)} | ${(bytes / 1e6).toFixed(2)} | ${percent(expectedBytes / bytes - 1)}`
  return `| ${name} | ${expected.toFixed(1)} | ${used.toFixed(1)} | ${percent(errorOf(row))} | ${sizes} |`
}

const table = (rows: readonly Row[]): string =>
  [
    `Each plan is told, then encoded piece by piece. Asked: CPU seconds within ±${100 * ALLOWED} % of what FFmpeg used, after the`,
    'first, which tells how fast this machine is. Of bytes nothing is asked.',
    '',
    '| plan | CPU s told | used | error | MB told | added | error |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rows.map(lineOf),
  ].join('\n')
