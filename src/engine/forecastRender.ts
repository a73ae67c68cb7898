import type { StoreName } from '../adapters/store/types.ts'
import type { Estimator } from '../core/estimate/types.ts'
import type { Forecast, PlanFacets } from '../core/explain/types.ts'
import type { RenderPlan } from '../core/segments/types.ts'
import type { EngineSettings } from './types.ts'
import pMap from 'p-map'
import { forecastOf } from '../core/explain/forecastOf.ts'
import { storeNames } from './storeNames.ts'

type ForecastRenderArgs = {
  estimate: Estimator
  plan: RenderPlan
  /** Of the version that is shown now; null: none is, or it is not known. */
  previous: PlanFacets | null
  store: Pick<EngineSettings['store'], 'has'>
}

/** Looked for at once. */
const PARALLEL = 16

/**
 * What a render of the plan would encode, and why; nothing is encoded. For what a change would cost, give it the plan
 * of the changed content.
 */
export const forecastRender = async ({
  estimate,
  plan,
  previous,
  store,
}: ForecastRenderArgs): Promise<Forecast> => {
  const storedOf = async <Key extends string>(
    keys: Iterable<Key>,
    nameOf: (key: Key) => StoreName,
  ): Promise<Set<Key>> => {
    const stored = new Set<Key>()
    await pMap(
      keys,
      async (key) => {
        if (await store.has(nameOf(key))) stored.add(key)
      },
      { concurrency: PARALLEL },
    )
    return stored
  }
  return forecastOf({
    estimate,
    plan,
    previous,
    stored: {
      segments: await storedOf(plan.segments.keys(), storeNames.segment),
      sounds: await storedOf(plan.sounds.keys(), storeNames.sound),
    },
  })
}
