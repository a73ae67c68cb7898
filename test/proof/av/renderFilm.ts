import type { OutputSpec, RenderPlan } from '../../../src/core/segments/types.ts'
import type { WorkoutSnapshot } from '../../../src/core/timeline/types.ts'
import type { IngestSettings } from '../../../src/engine/ingest/types.ts'
import type { Manifest } from '../../../src/core/segments/types.ts'
import type { SoundAsset } from '../../../src/core/audio/types.ts'
import { writeMp4 } from '../../../src/adapters/store/writeMp4.ts'
import { aboutOf } from '../../../src/core/texts/aboutOf.ts'
import { createEngine } from '../../../src/engine/createEngine.ts'
import { renderPlan } from '../../../src/engine/renderPlan.ts'

/** A tenth of the smallest that a workout can have: no time and no sound depends on it. */
const HEIGHT = 144 as OutputSpec['height']

type RenderFilmArgs = {
  /** Of the file that is exported. */
  path: string
  settings: IngestSettings
  snapshot: WorkoutSnapshot
  /** @default nothing is said */
  speech?: ReadonlyMap<string, SoundAsset>
}

export type RenderedFilm = { manifest: Manifest; plan: RenderPlan }

/** A workout rendered in the clean look, and exported: picture and sound in one file, as somebody downloads it. */
export const renderFilm = async ({
  path,
  settings,
  snapshot,
  speech = new Map(),
}: RenderFilmArgs): Promise<RenderedFilm> => {
  const engine = createEngine(settings)
  const { locale } = snapshot
  const output = { aspect: '16:9', height: HEIGHT, locale, look: 'clean', quality: 'preview' } as const
  const plan = engine.plan({ outputs: [output], snapshots: { [locale]: snapshot }, speech })
  const { outputs } = await renderPlan({ concurrency: 1, engine, plan })
  const { manifest } = outputs[0]! // it has one
  const { timeline } = plan.outputs[0]!
  await writeMp4({
    about: aboutOf({ createdAt: '2026-01-01', credits: [], timeline }),
    manifest,
    outputPath: path,
    store: settings.store,
  })
  return { manifest, plan }
}
