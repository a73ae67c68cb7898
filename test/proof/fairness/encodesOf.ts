import type { Payload } from 'payload'
import { poolOf } from '../../../src/adapters/payload/poolOf.ts'

export type Encode = {
  key: string
  startedMs: number
  /** Taken up again after its worker had died. */
  isRetried: boolean
  isComplete: boolean
}

/** Every piece that a job was to encode, one or a run of them; pg-boss keeps the jobs that are done. */
export const encodesOf = async (payload: Payload): Promise<Encode[]> => {
  const { rows } = await poolOf(payload).query<Encode>(
    `SELECT key, extract(epoch FROM started_on)::float8 * 1000 AS "startedMs",
       retry_count > 0 AS "isRetried", state = 'completed' AS "isComplete"
     FROM pgboss.job, jsonb_array_elements_text(data -> 'keys') AS key WHERE name = 'encode-segment'`,
  )
  return rows
}

/** What the ledger says: pieces that were made, and how often one was begun. */
export const attemptsOf = async (payload: Payload): Promise<{ attempts: number; pieces: number }> => {
  const { rows } = await poolOf(payload).query<{ attempts: number; pieces: number }>(
    'SELECT coalesce(sum(attempts), 0)::int AS attempts, count(*)::int AS pieces FROM repreel.piece',
  )
  return rows[0]!
}

/** The keys of all pieces of a finished render. */
export const piecesOf = async (payload: Payload, renderId: number): Promise<Set<string>> => {
  const { rows } = await poolOf(payload).query<{ key: string }>(
    `SELECT piece ->> 'key' AS key FROM renders, jsonb_path_query(outputs, '$[*].manifest.pieces[*]') AS piece WHERE id = $1
     UNION SELECT piece ->> 'key' FROM renders, jsonb_path_query(outputs, '$[*].manifest.sound.pieces[*]') AS piece WHERE id = $1`,
    [renderId],
  )
  return new Set(rows.map(({ key }) => key))
}
