import type { SoundAsset } from '../audio/types.ts'
import type { FontMetrics } from '../look/fontMetrics.ts'
import type { Timeline, WorkoutSnapshot } from '../timeline/types.ts'
import type {
  FontFile,
  OutputPlan,
  OutputSpec,
  RenderInput,
  RenderPlan,
  SegmentKey,
  SegmentPiece,
  SegmentSpec,
  SoundKey,
  SoundSpec,
} from './types.ts'
import { planSounds } from '../audio/planSounds.ts'
import { programmeSounds } from '../audio/programme/programmeSounds.ts'
import { soundKey } from '../audio/soundKey.ts'
import { spokenMsOf } from '../voice/spokenMsOf.ts'
import { planTimeline } from '../timeline/planTimeline.ts'
import { cleanPieces } from './cleanPieces.ts'
import { posterFrameOf } from './posterFrameOf.ts'
import { segmentKey } from './segmentKey.ts'
import { segmentSpecsOf } from './segmentSpec.ts'
import { videoSettings } from './videoSettings.ts'

export type PlanRenderArgs = RenderInput & {
  metrics: FontMetrics
  fonts: readonly FontFile[]
  encoderBuild: string
  /** What was made of the workouts' phrases, by `spokenKey`. @default not made yet: cues have estimated lengths */
  speech?: ReadonlyMap<string, SoundAsset>
}

/** Everything the render will do, as data: what is drawn, in which pieces, under which keys, in which order. */
export const planRender = (args: PlanRenderArgs): RenderPlan => {
  const segments = new Map<SegmentKey, SegmentSpec>()
  const sounds = new Map<SoundKey, SoundSpec>()
  const outputs = args.outputs.map((output): OutputPlan => {
    const snapshot = snapshotFor({ output, snapshots: args.snapshots })
    const { speech } = args
    const timeline = planTimeline(snapshot, speech && { spokenMs: spokenMsOf({ snapshot, speech }) })
    return {
      output,
      timeline,
      pieces: piecesOf({ args, output, segments, snapshot, timeline }),
      sounds: soundsOf({ args, snapshot, sounds, timeline }),
    }
  })
  const [first] = outputs
  const posterFrame = first
    ? posterFrameOf({ posterSeconds: args.posterSeconds ?? null, timeline: first.timeline })
    : null
  return { outputs, posterFrame, segments, sounds }
}

const snapshotFor = ({
  output,
  snapshots,
}: Pick<PlanRenderArgs, 'snapshots'> & { output: OutputSpec }): WorkoutSnapshot => {
  const snapshot = snapshots[output.locale]
  if (!snapshot)
    throw new RangeError(`planRender: no snapshot for the locale "${output.locale}" of an output`)
  return snapshot
}

type PiecesOfArgs = {
  args: PlanRenderArgs
  output: OutputSpec
  /** Filled here. */
  segments: Map<SegmentKey, SegmentSpec>
  snapshot: WorkoutSnapshot
  timeline: Timeline
}

const piecesOf = ({ args, output, segments, snapshot, timeline }: PiecesOfArgs): OutputPlan['pieces'] => {
  const { encoderBuild, fonts, metrics } = args
  const video = videoSettings(output)
  // A loop is repeated hundreds of times.
  const keyOf = once((spec: SegmentSpec) => {
    const key = segmentKey({ encoderBuild, fonts, spec })
    segments.set(key, spec)
    return key
  })
  return timeline.intervals.flatMap((interval) => {
    const pieces =
      output.look === 'clean'
        ? cleanPieces({ interval, snapshot, video })
        : segmentSpecsOf({ interval, metrics, output, snapshot, timeline, video }).map(wholeSegment)
    return pieces.map(({ frames, spec }) => ({ key: keyOf(spec), frames, intervalIndex: interval.index }))
  })
}

const wholeSegment = (spec: SegmentSpec): SegmentPiece => ({ spec, frames: spec.frames })

const once = <Argument extends object, Value>(compute: (of: Argument) => Value) => {
  const known = new Map<Argument, Value>()
  return (of: Argument): Value => {
    if (!known.has(of)) known.set(of, compute(of))
    return known.get(of)!
  }
}

type SoundsOfArgs = {
  args: PlanRenderArgs
  snapshot: WorkoutSnapshot
  /** Filled here. */
  sounds: Map<SoundKey, SoundSpec>
  timeline: Timeline
}

const soundsOf = ({ args, snapshot, sounds, timeline }: SoundsOfArgs): OutputPlan['sounds'] => {
  const programme = programmeSounds({ snapshot, speech: args.speech ?? new Map(), timeline })
  return planSounds({ sounds: programme, timeline }).map((spec) => {
    const key = soundKey({ encoderBuild: args.encoderBuild, spec })
    sounds.set(key, spec)
    return { key, aacFrames: spec.aacFrames }
  })
}
