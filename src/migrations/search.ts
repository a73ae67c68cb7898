import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'
import { fromDrizzle } from 'pg-boss'
import { ensureSearch } from '../adapters/payload/search/ensureSearch.ts'

/** Written by hand: extensions, tables and indexes that Payload's schema does not know. Filled at the start. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await ensureSearch(fromDrizzle(db, sql))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
DROP TABLE repreel.search_text, repreel.search_entry, repreel.search_category, repreel.search_word, repreel.search_state;
DROP FUNCTION repreel.search_similar(text, text[]);
DROP FUNCTION repreel.search_lexemes(jsonb);
DROP FUNCTION repreel.search_fold(text);`)
}
