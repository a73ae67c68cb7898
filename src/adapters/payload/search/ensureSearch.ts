import type { Db } from 'pg-boss'
import { createHash } from 'node:crypto'
import { searchSchema, type SearchExtensions } from './searchSchema.ts'

/** Any constant; processes that start together must agree on it. */
const LOCK = 7_238_911_005

/** Raise it with every change of what is written of a document: all of them are then written anew. */
const DOCUMENTS = 2

/**
 * Makes the tables, functions and indexes of search, unless they are there as this version has them. Extensions are made
 * where the role may and the server has them; another start looks again. Call it in a transaction.
 */
export const ensureSearch = async (db: Db): Promise<void> => {
  await db.executeSql(prepare)
  const extensions = await installed(db)
  const schema = searchSchema(extensions)
  const version = createHash('sha256').update(`${DOCUMENTS} ${schema}`).digest('hex')
  const { rows } = await db.executeSql('SELECT FROM repreel.search_state WHERE version = $1', [version])
  if (rows.length > 0) return
  await db.executeSql(schema)
  await db.executeSql(
    `INSERT INTO repreel.search_state (version, has_trigrams, has_unaccent, filled) VALUES ($1, $2, $3, false)
     ON CONFLICT (id) DO UPDATE SET version = EXCLUDED.version, has_trigrams = EXCLUDED.has_trigrams,
       has_unaccent = EXCLUDED.has_unaccent, filled = false`,
    [version, extensions.trigrams !== null, extensions.unaccent !== null],
  )
}

/** IF NOT EXISTS asks for the right to make a schema even where there is one. */
const unless = (there: string, statement: string): string =>
  `DO $$ BEGIN IF NOT (${there}) THEN ${statement}; END IF; END $$;`

/** An extension is made in a block of its own: what may not be made ends the block, and not the transaction. */
const prepare = `
SELECT pg_advisory_xact_lock(${LOCK});
${unless(`to_regnamespace('repreel') IS NOT NULL`, 'CREATE SCHEMA repreel')}
CREATE TABLE IF NOT EXISTS repreel.search_state (
  id boolean PRIMARY KEY DEFAULT true CHECK (id),
  version text NOT NULL,
  has_trigrams boolean NOT NULL,
  has_unaccent boolean NOT NULL,
  filled boolean NOT NULL
);
${['pg_trgm', 'unaccent']
  .map(
    (name) =>
      `DO $$ BEGIN CREATE EXTENSION IF NOT EXISTS ${name} SCHEMA repreel; EXCEPTION WHEN OTHERS THEN NULL; END $$;`,
  )
  .join('\n')}`

const installed = async (db: Db): Promise<SearchExtensions> => {
  const { rows } = await db.executeSql(
    `SELECT extname AS name, quote_ident(nspname) AS schema
     FROM pg_extension JOIN pg_namespace ON pg_namespace.oid = extnamespace WHERE extname IN ('pg_trgm', 'unaccent')`,
  )
  const found = rows as Array<{ name: string; schema: string }>
  const schemaOf = (name: string): string | null => found.find((each) => each.name === name)?.schema ?? null
  return { trigrams: schemaOf('pg_trgm'), unaccent: schemaOf('unaccent') }
}
