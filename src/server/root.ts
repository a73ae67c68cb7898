import { resolve } from 'node:path'

/** The repository: where payload.config.ts, .next and the default folders are, wherever we are started from. */
export const root = resolve(import.meta.dirname, '../..')
