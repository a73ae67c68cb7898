import type { slugs } from '../../../collections/slugs.ts'

/** The collections whose uploads are sounds. */
export type SoundCollection = typeof slugs.recordings | typeof slugs.music

/** What ingest writes of a usable sound, as the database gives it; anything may be missing in an old row. */
export type SoundColumns = {
  hash?: string | null
  samples?: number | null
  loudness?: unknown
}
