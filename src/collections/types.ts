import type { Endpoint } from 'payload'
import type { createHooks } from '../hooks/createHooks.ts'
import type { ResolvedOptions } from '../options.ts'

/** What every collection and global is made from; known once, when the plugin is applied. */
export type Setting = {
  /** Where the host serves Payload's API. */
  apiRoute: string
  /** What a save sets in motion. */
  hooks: ReturnType<typeof createHooks>
  /** What editors ask for by HTTP. */
  endpoints: Record<'renders' | 'settings' | 'webhookDeliveries' | 'webhooks' | 'workouts', Endpoint[]>
  options: ResolvedOptions
  /** The host's locales; one where it has no localisation. The first is the default. */
  locales: readonly string[]
}
