import type { RenderPlan } from '../../src/core/segments/types.ts'
import type { WorkoutSnapshot } from '../../src/core/timeline/types.ts'
import type { EngineSettings } from '../../src/engine/types.ts'
import type { Journal } from '../measure/journal.ts'
import type { Metered } from '../measure/meteredSettings.ts'
import type { Programme } from '../programme/openProgramme.ts'
import type { OursMeasured } from './types.ts'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { writeMp4 } from '../../src/adapters/store/writeMp4.ts'
import { renderPlan } from '../../src/engine/renderPlan.ts'
import { storeNames } from '../../src/engine/storeNames.ts'
import { storedBytes } from '../measure/storedBytes.ts'
import { verifyOnce } from '../verify/verifyOnce.ts'

type MeasureRenderArgs = {
  folder: string
  journal: Journal
  meter: Metered['meter']
  naivePath: string | null
  opened: Programme
  settings: EngineSettings
  snapshot: WorkoutSnapshot
}

/** As a worker of two cores has it. */
const CONCURRENCY = 2

/** From the snapshot to the version that can be played; what it made is verified afterwards. */
export const measureRender = async (
  args: MeasureRenderArgs,
): Promise<OursMeasured & { durationSeconds: number }> => {
  const { folder, journal, meter, naivePath, opened, settings, snapshot } = args
  const before = await storedPieces(settings)
  const { plan, used, version } = await meter(async () => {
    const planned = await opened.plan(snapshot)
    return {
      plan: planned,
      version: await renderPlan({ concurrency: CONCURRENCY, engine: opened.engine, plan: planned }),
    }
  })
  const after = await storedPieces(settings)
  const path = join(folder, 'ours.mp4')
  await writeMp4({ manifest: version.outputs[0]!.manifest, outputPath: path, store: settings.store })
  const verified = await verifyOnce({ journal, naivePath, path, plan })
  await rm(path)
  return {
    ...missing({ before, plan }),
    durationSeconds: version.durationSeconds,
    used,
    bytes: {
      segments: after.bytes.segments - before.bytes.segments,
      sounds: after.bytes.sounds - before.bytes.sounds,
    },
    verified,
  }
}

const storedPieces = async ({ store }: EngineSettings) => {
  const keys = new Set<string>()
  for (const kind of ['segments', 'sounds'] as const)
    for await (const { name } of store.list(kind)) keys.add(name.key)
  const [segments, sounds] = await Promise.all([
    storedBytes({ kinds: ['segments'], store }),
    storedBytes({ kinds: ['sounds'], store }),
  ])
  return { bytes: { segments, sounds }, keys }
}

type MissingArgs = { before: { keys: ReadonlySet<string> }; plan: RenderPlan }

const missing = ({ before: { keys }, plan }: MissingArgs) => ({
  segmentsEncoded: [...plan.segments.keys()].filter((key) => !keys.has(storeNames.segment(key).key)).length,
  soundsEncoded: [...plan.sounds.keys()].filter((key) => !keys.has(storeNames.sound(key).key)).length,
})
