import type { Proof } from './runner/types.ts'
import type { ProvenProgramme } from './exactness/proveProgramme.ts'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pMap from 'p-map'
import { createSpeech } from '../../src/adapters/speech/createSpeech.ts'
import { createEngine } from '../../src/engine/createEngine.ts'
import { ingestSettings } from '../ingest/helpers/ingestSettings.ts'
import { makeMaterial } from './exactness/makeMaterial.ts'
import { proveProgramme } from './exactness/proveProgramme.ts'
import { randomProgrammes } from './exactness/randomProgrammes.ts'

/**
 * Random workouts of every format, rendered; their exported file and their HLS are read back by FFmpeg: each frame at its
 * time, no warning of a decoder, every chapter on a key frame, every beep on its cue, the loudness in range.
 */
const proof: Proof = async ({ journal, log, seed, short }) => {
  const folder = await mkdtemp(join(tmpdir(), 'repreel-exactness-'))
  try {
    const settings = await ingestSettings(folder)
    const engine = createEngine({ ...settings, speech: createSpeech('auto') })
    const material = await makeMaterial({ folder, seed, settings })
    const programmes = randomProgrammes({ count: short ? 3 : 200, seed })
    const proven = await pMap(
      programmes,
      (programme, i) =>
        journal({
          name: `workout ${i}`,
          of: ['exactness', programme],
          measure: async () => {
            const found = await proveProgramme({ engine, folder, material, programme, settings })
            log(`workout ${i}: ${found.frames} frames, ${verdictOf(found)}`)
            return found
          },
        }),
      { concurrency: 2 },
    )
    const failed = proven.filter(({ wrong }) => wrong.length > 0).length
    return { passed: proven.length - failed, failed, markdown: table(proven) }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
export default proof

const verdictOf = ({ wrong }: ProvenProgramme): string => (wrong.length === 0 ? 'exact' : wrong.join('; '))

const table = (proven: readonly ProvenProgramme[]): string => {
  const sum = (of: (one: ProvenProgramme) => number): number => proven.reduce((all, one) => all + of(one), 0)
  const levels = proven.flatMap(({ loudness }) => loudness ?? [])
  const lufs = levels.map((level) => level.lufs)
  const peaks = levels.map(({ truePeakDb }) => truePeakDb)
  return [
    'Random workouts, each rendered, exported and served as HLS over HTTP; both read back with every warning fatal:',
    `${sum(({ frames }) => frames)} frames at their times, the same pictures in both, ${sum(({ chapters }) => chapters)} chapters on key frames.`,
    `Where a voice or music is heard (${levels.length} workouts): ${Math.min(...lufs)} to ${Math.max(...lufs)} LUFS, at most ${Math.max(...peaks)} dBTP.`,
    '',
    '| workout | formats | picture | sound | intervals | frames | LUFS, dBTP | |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...proven.map(
      (one, i) =>
        `| ${i} | ${one.formats} | ${one.picture} | ${one.sound} | ${one.intervals} | ${one.frames} | ${levelText(one)} | ${verdictOf(one)} |`,
    ),
  ].join('\n')
}

const levelText = ({ loudness }: ProvenProgramme): string =>
  loudness ? `${loudness.lufs}, ${loudness.truePeakDb}` : '–'
