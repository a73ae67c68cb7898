import type { createHooks } from '../hooks/createHooks.ts'
import type { ResolvedOptions } from '../options.ts'

/** What every collection and global is made from; known once, when the plugin is applied. */
export type Setting = {
  /** What a save sets in motion. */
  hooks: ReturnType<typeof createHooks>
  options: ResolvedOptions
  /** The host's locales; one where it has no localisation. The first is the default. */
  locales: readonly string[]
}
