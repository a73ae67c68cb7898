import type { Bench } from './types.ts'
import type { EncodedArgs } from './fixtures/encodedCpuSeconds.ts'
import type { SegmentSpec } from '../src/core/segments/types.ts'
import { benchSettings } from './fixtures/benchSettings.ts'
import { encodedCpuSeconds } from './fixtures/encodedCpuSeconds.ts'
import { lookClips } from './fixtures/lookClips.ts'
import { lookSpecs } from './fixtures/lookSpecs.ts'

const ROUNDS = 3

/**
 * What the look costs beside the encode that it is drawn into: the same frames with nothing on them, with what stands
 * still, and whole. In turns, so that what disturbs the machine disturbs all; only the shares of one run compare.
 */
const bench: Bench = async ({ folder, log }) => {
  const settings = await benchSettings({ folder })
  const clips = await lookClips({ folder, settings })
  log('clips are ready')
  const rows: string[] = []
  for (const [clipName, clip] of Object.entries(clips)) {
    for (const [name, spec] of Object.entries(lookSpecs({ clip, metrics: settings.fonts.metrics }))) {
      const [plain, still, whole] = await medians({ settings, specs: variants(spec) })
      const seconds = [plain!, still!, whole!].map((one) => one.toFixed(2)).join(' | ')
      const shares = [still!, whole!].map((one) => percent(one / plain! - 1)).join(' | ')
      rows.push(`| ${name}, ${clipName} | ${seconds} | ${shares} |`)
      log(rows.at(-1)!)
    }
  }
  return [
    'Goal: the look takes at most 15 % of the encode; `x264` weighs all segments of a programme.',
    '',
    '| CPU s of 1200 frames | encode | with still | whole look | share of still | share of the look |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n')
}
export default bench

const variants = (spec: SegmentSpec): SegmentSpec[] => [
  { ...spec, still: '', held: [], moving: '' },
  { ...spec, held: [], moving: '' },
  spec,
]

type MediansArgs = Pick<EncodedArgs, 'settings'> & { specs: readonly SegmentSpec[] }

const medians = async ({ settings, specs }: MediansArgs): Promise<number[]> => {
  const taken = specs.map((): number[] => [])
  for (let round = 0; round < ROUNDS; round++)
    for (const [i, spec] of specs.entries()) taken[i]!.push(await encodedCpuSeconds({ settings, spec }))
  return taken.map((seconds) => seconds.toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)]!)
}

const percent = (share: number): string => `${(100 * share).toFixed(0)} %`
