import type { SegmentKey, SegmentSpec } from '../src/core/segments/types.ts'
import type { Bench } from './types.ts'
import type { EncoderSeconds } from './x264/encoderSeconds.ts'
import { join } from 'node:path'
import { clipRecipes } from './clips/clipSource.ts'
import { benchSettings } from './fixtures/benchSettings.ts'
import { edits } from './programme/edits.ts'
import { openProgramme } from './programme/openProgramme.ts'
import { encoderSeconds } from './x264/encoderSeconds.ts'

const MINUTES = 30

type Encoded = EncoderSeconds & { frames: number; kind: string }

/**
 * Where the CPU seconds of one changed exercise go: every segment that its render encodes, and what of it is x264's, which
 * whoever makes these frames pays. Nothing else is rendered: which segments are new is known from the plans.
 */
const bench: Bench = async ({ cacheFolder, folder, log, options: { minutes, seed, short } }) => {
  const settings = await benchSettings({ folder })
  const programme = { form: 'burned', minutes: short ? minutes[0]! : MINUTES, seed, set: 'easy' } as const
  const opened = openProgramme({ ...programme, clipsFolder: join(cacheFolder, 'clips'), settings })
  const snapshot = await opened.snapshotOf(await opened.ingestAll())
  const [fresh] = clipRecipes({ count: 1, seed: seed + 100, set: programme.set })
  const exercise = await opened.ingest('e1', fresh!)
  const before = await opened.plan(snapshot)
  const after = await opened.plan(edits.withExercise({ exercise, snapshot }))
  log('clips are ready')

  const [output] = after.outputs
  const kindOf = (key: SegmentKey, spec: SegmentSpec): string => {
    const piece = output!.pieces.find((each) => each.key === key)!
    const isStill = spec.picture.kind === 'clips' && spec.picture.frozen !== false
    return `${output!.timeline.intervals[piece.intervalIndex]!.kind}${isStill ? ', opening' : ''}`
  }
  const encoded: Encoded[] = []
  for (const [key, spec] of after.segments) {
    if (before.segments.has(key)) continue
    const seconds = await encoderSeconds({ folder: join(folder, 'segment'), settings, spec })
    encoded.push({ ...seconds, frames: spec.frames, kind: kindOf(key, spec) })
  }
  const chunks = [...after.sounds.keys()].filter((key) => !before.sounds.has(key)).length
  return [
    `${programme.minutes} minutes, easy clips, voice and beeps, one exercise with another clip and name; CPU seconds.`,
    `Besides, ${chunks} chunks of sound are new.`,
    '',
    '| segments | frames | x264 | clip and look | x264’s share |',
    '| --- | --- | --- | --- | --- |',
    ...[...Map.groupBy(encoded, ({ kind }) => kind)].map(([kind, all]) =>
      rowOf(`${all.length} × ${kind}`, all),
    ),
    rowOf('**all**', encoded),
  ].join('\n')
}
export default bench

const rowOf = (name: string, all: readonly Encoded[]): string => {
  const sum = (of: 'frames' | 'other' | 'x264'): number => all.reduce((total, each) => total + each[of], 0)
  const [other, x264] = [sum('other'), sum('x264')]
  const share = (100 * x264) / (x264 + other)
  return `| ${name} | ${sum('frames')} | ${x264.toFixed(2)} | ${other.toFixed(2)} | ${share.toFixed(0)} % |`
}
