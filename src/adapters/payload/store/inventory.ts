import type { Db } from 'pg-boss'
import type { StoredEntry, StoreKind, StoreName } from '../../store/types.ts'
import type { NamingRows } from './types.ts'
import { namedKeys } from './namedKeys.ts'

/** What the store holds, in a table that ends with the transaction: millions of names do not stand in our memory. */
export type Inventory = {
  add: (entries: readonly StoredEntry[]) => Promise<void>
  /** What ingest keeps beside a clip: with the clip it is needed, and with it the original. */
  addLinks: (links: ReadonlyArray<{ key: string; clip: string; original: string | null }>) => Promise<void>
  /** To be called when all is added; the others answer from this. */
  markReferenced: () => Promise<void>
  kinds: () => Promise<KindFigures[]>
  /** Not referenced and not used since, the longest unused first. */
  unreferenced: (args: { unusedSinceMs: number }) => Promise<UnreferencedFile[]>
}

export type UnreferencedFile = { name: StoreName; bytes: number; usedMs: number }

export type KindFigures = {
  kind: StoreKind
  files: number
  bytes: number
  referencedFiles: number
  referencedBytes: number
  /** When its oldest file was put or last used. */
  oldestAt: string
}

const tables = `
CREATE TEMP TABLE stored (kind text, key text, extension text, bytes bigint, modified_at timestamptz, is_referenced boolean
  NOT NULL DEFAULT false) ON COMMIT DROP;
CREATE TEMP TABLE referenced (key text PRIMARY KEY) ON COMMIT DROP;
CREATE TEMP TABLE link (key text, clip text, original text) ON COMMIT DROP;`

export const createInventory = async (rows: NamingRows): Promise<Inventory> => {
  const { db } = rows
  await db.executeSql(tables)
  return {
    add: (entries) => add(db, entries),
    addLinks: async (links) => {
      await db.executeSql(
        `INSERT INTO link SELECT * FROM jsonb_to_recordset($1::jsonb) AS given (key text, clip text, original text)`,
        [JSON.stringify(links)],
      )
    },
    kinds: () => kinds(db),
    markReferenced: () => markReferenced(rows),
    unreferenced: ({ unusedSinceMs }) => unreferenced(db, unusedSinceMs),
  }
}

const add = async (db: Db, entries: readonly StoredEntry[]): Promise<void> => {
  await db.executeSql(
    `INSERT INTO stored (kind, key, extension, bytes, modified_at)
     SELECT * FROM jsonb_to_recordset($1::jsonb)
       AS given (kind text, key text, extension text, bytes bigint, "modifiedAt" timestamptz)`,
    [JSON.stringify(entries.map(({ bytes, modifiedAt, name }) => ({ ...name, bytes, modifiedAt })))],
  )
}

const markReferenced = async (rows: NamingRows): Promise<void> => {
  const { db } = rows
  const [named, values] = namedKeys({ rows, sinceMs: 0 })
  const insert = 'INSERT INTO referenced (key)'
  await db.executeSql(
    `${insert} SELECT DISTINCT key FROM (${named}) AS named (key) WHERE key IS NOT NULL`,
    values,
  )
  await db.executeSql(
    `${insert} SELECT key FROM link WHERE clip IN (SELECT key FROM referenced) ON CONFLICT DO NOTHING`,
  )
  await db.executeSql(
    `${insert} SELECT DISTINCT original FROM link WHERE original IS NOT NULL AND key IN (SELECT key FROM referenced)
     ON CONFLICT DO NOTHING`,
  )
  await db.executeSql(
    'UPDATE stored SET is_referenced = true FROM referenced WHERE stored.key = referenced.key',
  )
}

const kinds = async (db: Db): Promise<KindFigures[]> => {
  const { rows } = await db.executeSql(
    `SELECT kind, count(*)::int AS files, sum(bytes)::float8 AS bytes,
       count(*) FILTER (WHERE is_referenced)::int AS "referencedFiles",
       coalesce(sum(bytes) FILTER (WHERE is_referenced), 0)::float8 AS "referencedBytes",
       to_json(min(modified_at)) #>> '{}' AS "oldestAt"
     FROM stored GROUP BY kind ORDER BY kind`,
  )
  return rows as KindFigures[]
}

const unreferenced = async (db: Db, unusedSinceMs: number): Promise<UnreferencedFile[]> => {
  const { rows } = await db.executeSql(
    `SELECT kind, key, extension, bytes::float8 AS bytes, extract(epoch FROM modified_at)::float8 * 1000 AS "usedMs"
     FROM stored WHERE NOT is_referenced AND modified_at <= to_timestamp($1::float8 / 1000) ORDER BY modified_at`,
    [unusedSinceMs],
  )
  return (rows as Array<StoreName & { bytes: number; usedMs: number }>).map(({ bytes, usedMs, ...name }) => ({
    bytes,
    name,
    usedMs,
  }))
}
