import type { FontMetrics } from '../look/fontMetrics.ts'
import type { Interval, Timeline, WorkoutSnapshot } from '../timeline/types.ts'
import type { OutputSpec, SegmentSpec, VideoSettings } from './types.ts'
import assert from 'node:assert/strict'
import { layoutOf } from '../look/layoutOf.ts'
import { wordsOf } from '../look/wordsOf.ts'
import { segmentSpecsOfList } from './segmentSpecList.ts'
import { segmentSpecsOfMessage } from './segmentSpecMessage.ts'
import { segmentSpecsOfOutro } from './segmentSpecOutro.ts'
import { segmentSpecsOfPrepare } from './segmentSpecPrepare.ts'
import { segmentSpecsOfRest } from './segmentSpecRest.ts'
import { segmentSpecsOfRoundRest } from './segmentSpecRoundRest.ts'
import { segmentSpecsOfSwitch } from './segmentSpecSwitch.ts'
import { segmentSpecsOfWork } from './segmentSpecWork.ts'

export type SegmentSpecsOfArgs = {
  interval: Interval
  metrics: FontMetrics
  output: OutputSpec
  snapshot: WorkoutSnapshot
  timeline: Timeline
  video: VideoSettings
}

/**
 * The segments that make up one interval, in order; mostly one. What stands in a work and in the body of a rest does
 * not depend on where in the workout it is, so that equal ones are encoded once.
 */
export const segmentSpecsOf = (args: SegmentSpecsOfArgs): SegmentSpec[] => {
  const { interval, metrics, output, snapshot, timeline, video } = args
  if (output.look !== 'burned')
    throw new RangeError(
      `segmentSpecsOf: nothing is drawn for the look "${output.look}"; cleanPieces makes it of loops`,
    )
  const { heightPx, widthPx } = video
  const layout = layoutOf({ aspect: output.aspect, heightPx, widthPx })
  const context = {
    frameRate: timeline.frameRate,
    layout,
    locale: output.locale,
    metrics,
    show: snapshot.show,
    theme: snapshot.theme,
    words: wordsOf(output.locale),
  }
  const specs = draw({ ...args, context })

  const frames = specs.reduce((sum, spec) => sum + spec.frames, 0)
  assert(
    frames === interval.endFrame - interval.startFrame,
    `the segments of interval ${interval.index} last ${interval.endFrame - interval.startFrame} frames, got ${frames}`,
  )
  return specs
}

const draw = (args: Parameters<typeof segmentSpecsOfRest>[0]): SegmentSpec[] => {
  switch (args.interval.kind) {
    case 'prepare':
      return segmentSpecsOfPrepare(args)
    case 'work':
      return args.interval.format === 'amrap' || args.interval.format === 'for_time'
        ? segmentSpecsOfList(args)
        : segmentSpecsOfWork(args)
    case 'switch_sides':
      return segmentSpecsOfSwitch(args)
    case 'rest':
      return segmentSpecsOfRest(args)
    case 'round_rest':
      return segmentSpecsOfRoundRest(args)
    case 'message':
      return segmentSpecsOfMessage(args)
    case 'outro':
      return segmentSpecsOfOutro(args)
  }
}
