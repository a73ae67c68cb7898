import type { Estimator } from '../estimate/types.ts'
import type { OutputPlan, RenderPlan, SegmentKey, SoundKey } from '../segments/types.ts'
import type { Forecast, IntervalForecast, OutputForecast, PieceFacets, PlanFacets, Reason } from './types.ts'
import { facetsOfPlan } from './facetsOfPlan.ts'
import { keyDigits } from './keyDigits.ts'
import { reasonsOf } from './reasonsOf.ts'
import { sameOutput } from './sameOutput.ts'

type ForecastOfArgs = {
  estimate: Estimator
  plan: RenderPlan
  /** Those that are in the store already. */
  stored: { segments: ReadonlySet<SegmentKey>; sounds: ReadonlySet<SoundKey> }
  /** Of the version that is shown now; null: there is none. */
  previous: PlanFacets | null
}

/** What rendering the plan would encode anew, and why. What it names is what a render then adds to the store. */
export const forecastOf = ({ estimate, plan, previous, stored }: ForecastOfArgs): Forecast => {
  const newSegments = [...plan.segments].filter(([key]) => !stored.segments.has(key))
  const newSounds = [...plan.sounds].filter(([key]) => !stored.sounds.has(key))
  const works = [
    ...newSegments.map(([, spec]) => ({ kind: 'segment' as const, spec })),
    ...newSounds.map(([, spec]) => ({ kind: 'sound' as const, spec })),
  ]
  const missing = new Set(newSegments.map(([key]) => key))
  const facets = facetsOfPlan(plan)
  return {
    segments: { total: plan.segments.size, new: newSegments.length },
    sounds: { total: plan.sounds.size, new: newSounds.length },
    cpuSeconds: works.reduce((sum, work) => sum + estimate.cpuSeconds(work), 0),
    bytes: works.reduce((sum, work) => sum + estimate.bytes(work), 0),
    outputs: plan.outputs.map((output, i) =>
      outputForecast({
        estimate,
        facets: facets[i]!.pieces, // one for each output, in their order
        missing,
        output,
        plan,
        previous: previous?.find((one) => sameOutput(one.output, output.output))?.pieces ?? [],
      }),
    ),
  }
}

type OutputForecastArgs = {
  estimate: Estimator
  facets: readonly PieceFacets[]
  /** Emptied here: what an earlier output or interval needs is counted there. */
  missing: Set<SegmentKey>
  output: OutputPlan
  plan: RenderPlan
  previous: readonly PieceFacets[]
}

const outputForecast = ({
  estimate,
  facets,
  missing,
  output,
  plan,
  previous,
}: OutputForecastArgs): OutputForecast => {
  const byKey = new Map(facets.map((piece) => [piece.key, piece]))
  const { frameRate, intervals } = output.timeline
  const keysOf = Map.groupBy(output.pieces, ({ intervalIndex }) => intervalIndex)
  return {
    output: output.output,
    intervals: intervals.map(({ endFrame, index, kind, label, startFrame }): IntervalForecast => {
      const keys = new Set((keysOf.get(index) ?? []).map(({ key }) => key))
      const anew = [...keys].filter((key) => missing.delete(key))
      const works = anew.map((key) => ({ kind: 'segment' as const, spec: plan.segments.get(key)! }))
      const reasons = new Set<Reason>(
        anew.flatMap((key) => reasonsOf({ piece: byKey.get(keyDigits(key))!, previous })),
      )
      return {
        index,
        kind,
        label,
        startSeconds: startFrame / frameRate,
        seconds: (endFrame - startFrame) / frameRate,
        segments: keys.size,
        newSegments: anew.length,
        reasons: [...reasons],
        cpuSeconds: works.reduce((sum, work) => sum + estimate.cpuSeconds(work), 0),
        bytes: works.reduce((sum, work) => sum + estimate.bytes(work), 0),
      }
    }),
  }
}
