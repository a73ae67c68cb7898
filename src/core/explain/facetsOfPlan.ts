import type { OutputPlan, RenderPlan, SegmentKey, SegmentSpec } from '../segments/types.ts'
import type { Interval } from '../timeline/types.ts'
import type { PieceFacets, PlanFacets } from './types.ts'
import { drawingFacets } from './drawingFacets.ts'
import { pictureFacets } from './pictureFacets.ts'
import { shortHash } from './shortHash.ts'
import { keyDigits } from './keyDigits.ts'

/** What is kept with a version, to say later why a segment of the next one is new. */
export const facetsOfPlan = ({ outputs, segments }: Pick<RenderPlan, 'outputs' | 'segments'>): PlanFacets =>
  outputs.map((output) => ({ output: output.output, pieces: piecesOf({ output, segments }) }))

type PiecesOfArgs = { output: OutputPlan; segments: RenderPlan['segments'] }

const piecesOf = ({ output, segments }: PiecesOfArgs): PieceFacets[] => {
  const known = new Map<SegmentKey, PieceFacets>()
  let [interval, part] = [-1, 0]
  for (const { intervalIndex, key } of output.pieces) {
    part = intervalIndex === interval ? part + 1 : 0
    interval = intervalIndex
    // Both are of this plan.
    if (!known.has(key))
      known.set(
        key,
        facetsOf({
          interval: output.timeline.intervals[intervalIndex]!,
          key,
          part,
          spec: segments.get(key)!,
        }),
      )
  }
  return [...known.values()]
}

type FacetsOfArgs = { interval: Interval; key: SegmentKey; part: number; spec: SegmentSpec }

const facetsOf = ({ interval, key, part, spec }: FacetsOfArgs): PieceFacets => {
  const { exerciseCount, exerciseNumber, exercises, kind, label, next, nextLabel, round, rounds } = interval
  const { geometry, ...picture } = pictureFacets(spec)
  const { shapes, ...drawing } = drawingFacets(spec)
  return {
    key: keyDigits(key),
    kind,
    part,
    shows: (exercises.length > 0 ? exercises.map(({ id }) => id) : [next?.exerciseId ?? '']).join(' '),
    ...picture,
    frames: spec.frames,
    video: shortHash(spec.video),
    look: shortHash([geometry, shapes]),
    ...drawing,
    names: shortHash([label, nextLabel]),
    place: [round, rounds, exerciseNumber, exerciseCount].join('/'),
  }
}
