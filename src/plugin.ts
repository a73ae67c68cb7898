import type { Config, Plugin } from 'payload'
import { collectionsOf } from './collections/collectionsOf.ts'
import { createBossOf } from './jobs/createBossOf.ts'
import { createHooks } from './hooks/createHooks.ts'
import { settings } from './globals/settings.ts'
import { assertHost } from './assertHost.ts'
import { localesOf } from './localesOf.ts'
import { resolveOptions, type RepreelOptions } from './options.ts'

/** Adds exercises, workouts and their videos to a Payload application. */
export const repreel =
  (repreelOptions: RepreelOptions): Plugin =>
  (config: Config): Config => {
    const options = resolveOptions(repreelOptions)
    const bossOf = createBossOf()
    const setting = { hooks: createHooks(bossOf), locales: localesOf(config), options }
    const collections = collectionsOf(setting)
    assertHost({ collections, config })
    return {
      ...config,
      collections: [...(config.collections ?? []), ...collections],
      // The worker is started with this config alone and finds here what it was made with.
      custom: { ...config.custom, repreel: options },
      globals: [...(config.globals ?? []), settings(setting)],
      // Before the first save: inside one, starting would need a second connection of a pool that saves may have used up.
      onInit: async (payload) => {
        await bossOf(payload)
        await config.onInit?.(payload)
      },
    }
  }
