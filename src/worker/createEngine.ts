import type { RenderInput } from '../adapters/payload/snapshot/loadContent.ts'
import type { RenderPlan } from '../core/segments/types.ts'
import type { IngestSettings } from '../engine/ingest/types.ts'
import type { Engine } from '../jobs/engine.ts'
import assert from 'node:assert/strict'
import { createMediaIndexLoader } from '../adapters/store/createMediaIndexLoader.ts'
import { chaptersOf } from '../core/segments/chaptersOf.ts'
import { planRender } from '../core/segments/planRender.ts'
import { RENDERER_VERSION } from '../core/segments/rendererVersion.ts'
import { assemble } from '../engine/assemble.ts'
import { encodeSegment } from '../engine/encodeSegment.ts'
import { encodeSound } from '../engine/encodeSound.ts'
import { ingestClip } from '../engine/ingestClip.ts'
import { makePoster } from '../engine/makePoster.ts'

/** Ties the engine's functions to one store, one FFmpeg and one set of fonts. */
export const createEngine = (settings: IngestSettings): Engine => ({
  assemble: createAssemble(settings),
  encodeSegment: (args) => encodeSegment({ ...args, settings }),
  encodeSound: (args) => encodeSound({ ...args, settings }),
  ingest: (args) => ingestClip({ ...args, settings }),
  plan: createPlan(settings),
  rendererBuild: `renderer ${RENDERER_VERSION}, ${settings.encoderBuild}`,
})

const createPlan =
  ({ encoderBuild, fonts }: IngestSettings): Engine['plan'] =>
  ({ outputs, snapshots }: RenderInput): RenderPlan =>
    planRender({
      encoderBuild,
      fontHashes: fonts.hashes,
      metrics: fonts.metrics,
      outputs,
      snapshots,
    })

const createAssemble = (settings: IngestSettings): Engine['assemble'] => {
  const loadIndexes = createMediaIndexLoader({ store: settings.store })
  return async ({ plan, signal }) => {
    const [first] = plan.outputs
    assert(first, 'a render has at least one output')
    const outputs = []
    for (const output of plan.outputs) outputs.push(await assemble({ loadIndexes, plan: output }))
    return {
      chapters: chaptersOf(first.timeline),
      durationSeconds: first.timeline.totalFrames / first.timeline.frameRate,
      outputs,
      posterKey: await makePoster({ plan: first, settings, signal }),
      timeline: first.timeline,
    }
  }
}
