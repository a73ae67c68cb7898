import type { Payload } from 'payload'
import type { ResolvedOptions } from '../options.ts'
import assert from 'node:assert/strict'

/** What the plugin was applied with; it leaves its options in the config. */
export const optionsOfHost = (payload: Payload): ResolvedOptions => {
  const options = payload.config.custom?.repreel as ResolvedOptions | undefined // the plugin wrote it
  assert(options, 'repreel worker: this config has no repreel plugin; add repreel({ … }) to `plugins`')
  return options
}
