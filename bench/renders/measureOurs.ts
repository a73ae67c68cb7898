import type { RenderPlan } from '../../src/core/segments/types.ts'
import type { Engine } from '../../src/engine/createEngine.ts'
import type { EngineSettings } from '../../src/engine/types.ts'
import type { Metered } from '../measure/meteredSettings.ts'
import type { OursMeasured } from './types.ts'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { writeMp4 } from '../../src/adapters/store/writeMp4.ts'
import { renderPlan } from '../../src/engine/renderPlan.ts'
import { storeNames } from '../../src/engine/storeNames.ts'
import { storedBytes } from '../measure/storedBytes.ts'
import { verifyOutput } from '../verify/verifyOutput.ts'

type MeasureOursArgs = {
  engine: Engine
  folder: string
  meter: Metered['meter']
  naivePath: string | null
  plan: () => RenderPlan
  settings: EngineSettings
}

/** As a worker of two cores has it. */
const CONCURRENCY = 2

/** From the snapshot to the version that can be played; what it made is verified afterwards. */
export const measureOurs = async (
  args: MeasureOursArgs,
): Promise<OursMeasured & { durationSeconds: number }> => {
  const { engine, folder, meter, naivePath, plan, settings } = args
  const missing = await missingOf({ plan: plan(), settings })
  const before = await bytesOf(settings)
  const {
    plan: made,
    used,
    version,
  } = await meter(async () => {
    const planned = plan()
    return { plan: planned, version: await renderPlan({ concurrency: CONCURRENCY, engine, plan: planned }) }
  })
  const after = await bytesOf(settings)
  const path = join(folder, 'ours.mp4')
  await writeMp4({ manifest: version.outputs[0]!.manifest, outputPath: path, store: settings.store })
  const verified = await verifyOutput({ naivePath, path, plan: made })
  await rm(path)
  return {
    ...missing,
    durationSeconds: version.durationSeconds,
    used,
    bytes: { segments: after.segments - before.segments, sounds: after.sounds - before.sounds },
    verified,
  }
}

const bytesOf = async ({ store }: EngineSettings) => ({
  segments: await storedBytes({ kinds: ['segments'], store }),
  sounds: await storedBytes({ kinds: ['sounds'], store }),
})

const missingOf = async ({ plan, settings: { store } }: { plan: RenderPlan; settings: EngineSettings }) => {
  const absent = async (names: ReadonlyArray<Parameters<typeof store.has>[0]>): Promise<number> =>
    (await Promise.all(names.map((name) => store.has(name)))).filter((has) => !has).length
  return {
    segmentsEncoded: await absent([...plan.segments.keys()].map((key) => storeNames.segment(key))),
    soundsEncoded: await absent([...plan.sounds.keys()].map((key) => storeNames.sound(key))),
  }
}
