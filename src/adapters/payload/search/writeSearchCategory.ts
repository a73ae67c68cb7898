import type { DocumentId } from '../renders/types.ts'
import type { Localised } from '../snapshot/documents.ts'
import type { Locales } from '../snapshot/inLocale.ts'
import type { Db } from 'pg-boss'
import { wordsOf } from '../../../core/search/wordsOf.ts'
import { noteWords } from './noteWords.ts'

/** As Payload's database adapter gives it for all locales. */
export type SearchedCategory = { id: DocumentId; slug: string; name?: Localised<string> }

type WriteArgs = {
  category: SearchedCategory | null
  db: Db
  id: string
  locales: Locales
}

/**
 * Its names stand here alone, and documents by its id: a category that is renamed is one row, and no save of an exercise
 * meanwhile keeps the old name.
 */
export const writeSearchCategory = async ({ category, db, id, locales }: WriteArgs): Promise<void> => {
  await db.executeSql('DELETE FROM repreel.search_category WHERE id = $1', [id])
  if (!category) return
  const names = Object.entries(
    locales
      ? ((category.name ?? {}) as Record<string, string | null>)
      : { en: category.name as string | null },
  ).flatMap(([locale, name]) =>
    name
      ? [
          {
            locale,
            name,
            words: wordsOf(name)
              .map(({ text }) => text)
              .join(' '),
          },
        ]
      : [],
  )
  await db.executeSql(
    `INSERT INTO repreel.search_category (id, locale, slug, name, folded_name)
     SELECT $1, locale, $2, name, repreel.search_fold(words)
     FROM jsonb_to_recordset($3::jsonb) AS t (locale text, name text, words text)`,
    [id, category.slug, JSON.stringify(names)],
  )
  await db.executeSql(
    noteWords(
      `SELECT unnest(string_to_array(folded_name, ' ')) AS word FROM repreel.search_category WHERE id = $1`,
    ),
    [id],
  )
}
