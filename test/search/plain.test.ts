import { afterAll, beforeAll, expect, test } from 'vitest'
import { dbOf } from '../../src/adapters/payload/dbOf.ts'
import { inTransaction } from '../../src/adapters/payload/inTransaction.ts'
import { poolOf } from '../../src/adapters/payload/poolOf.ts'
import { ensureSearch } from '../../src/adapters/payload/search/ensureSearch.ts'
import { fillSearch } from '../../src/adapters/payload/search/fillSearch.ts'
import { openSearch } from '../../src/adapters/payload/search/openSearch.ts'
import { searchHealth } from '../../src/adapters/payload/search/searchHealth.ts'
import { openLibrary, type Library } from './openLibrary.ts'

let library: Library

beforeAll(async () => {
  library = await openLibrary()
  const legs = await library.category({ en: 'Legs', fr: 'Jambes' })
  await library.exercise({ en: 'Goblet squat', fr: 'Flexion au gobelet' }, { category: legs })
  await library.workout({ en: 'Morning warm-up', fr: 'Échauffement du matin' })
  await withoutRights()
})
afterAll(() => library.close())

/** As on a server whose administrator has not installed the extensions, and for a role that may not. */
const withoutRights = async (): Promise<void> => {
  const pool = poolOf(library.payload)
  const {
    rows: [{ database }],
  } = (await pool.query('SELECT current_database() AS database')) as unknown as {
    rows: [{ database: string }]
  }
  const role = `plain_${database}`
  await pool.query(`DROP EXTENSION pg_trgm CASCADE; DROP EXTENSION unaccent CASCADE; CREATE ROLE "${role}"`)
  try {
    await pool.query(`ALTER SCHEMA repreel OWNER TO "${role}"`)
    for (const table of ['search_state', 'search_text', 'search_entry', 'search_category', 'search_word'])
      await pool.query(`ALTER TABLE repreel.${table} OWNER TO "${role}"`)
    for (const rest of ['search_lexemes(jsonb)', 'search_similar(text, text[])'])
      await pool.query(`ALTER FUNCTION repreel.${rest} OWNER TO "${role}"`)
    await inTransaction(pool, async (db) => {
      await db.executeSql(`SET LOCAL ROLE "${role}"`)
      await ensureSearch(db)
    })
  } finally {
    await pool.query(
      `REASSIGN OWNED BY "${role}" TO CURRENT_USER; DROP OWNED BY "${role}"; DROP ROLE "${role}"`,
    )
  }
}

test('without the extensions search is there, and health says what is missing', async () => {
  expect(await searchHealth(dbOf(library.payload))).toEqual({
    filled: false,
    missing: ['pg_trgm', 'unaccent'],
    mode: 'plain',
  })
})

test('then words and beginnings are found, accents do not count, and typing errors behind the first letter are forgiven', async () => {
  await fillSearch(library.payload)
  for (const q of [
    'echauffement',
    'ÉCHAUFF',
    'du matin',
    'echuaffement',
    'échauffementt',
    'échaufement',
    'cehauffement',
  ])
    expect([q, await library.titles(`q=${q}`)]).toEqual([q, ['Morning warm-up']])
  expect(await library.titles('q=jambes')).toEqual(['Goblet squat'])
  // Another first letter is seen by trigrams alone.
  expect(await library.titles('q=achauffement')).toEqual([])
  expect(await library.titles('q=%')).toEqual([])
})

test('a role that may make them gets them at the next start, and what is published is read again', async () => {
  await openSearch(library.payload)
  expect(await searchHealth(dbOf(library.payload))).toMatchObject({ filled: true, mode: 'similar' })
  expect(await library.titles('q=achauffement')).toEqual(['Morning warm-up'])
  expect(await library.titles('q=gobblet')).toEqual(['Goblet squat'])
  expect(await library.titles('q=jambes')).toEqual(['Goblet squat'])
})
