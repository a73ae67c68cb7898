import type { LoadMediaIndexes } from '../adapters/store/createMediaIndexLoader.ts'
import type { Manifest, OutputPlan, OutputSpec } from '../core/segments/types.ts'
import { virtualMp4 } from '../core/mp4/virtualMp4.ts'
import { manifestOf } from '../core/segments/manifestOf.ts'
import { assertTimeline } from '../core/timeline/assertTimeline.ts'

/** One video of a version, ready to be served. */
export type AssembledOutput = {
  output: OutputSpec
  manifest: Manifest
  /** Of its MP4. */
  bytes: number
}

type AssembleArgs = { loadIndexes: LoadMediaIndexes; plan: OutputPlan }

/**
 * Joins an output whose pieces are all stored. Throws unless the stored pieces are exactly the plan: every frame there,
 * all lasting 1/30 s, one decoder configuration, the sound as long as the picture.
 */
export const assemble = async ({ loadIndexes, plan }: AssembleArgs): Promise<AssembledOutput> => {
  assertTimeline(plan.timeline)
  const manifest = manifestOf(plan)
  const { totalBytes } = virtualMp4({ manifest, ...(await loadIndexes(manifest)) })
  return { output: plan.output, manifest, bytes: totalBytes }
}
