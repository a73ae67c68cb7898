import type { ResolvedOptions } from '../options.ts'

/** What every collection and global is made from; known once, when the plugin is applied. */
export type Setting = {
  options: ResolvedOptions
  /** The host's locales; one where it has no localisation. The first is the default. */
  locales: readonly string[]
}
