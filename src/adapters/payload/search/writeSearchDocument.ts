import type { SearchDocument, SearchKind, SearchTexts } from '../../../core/search/types.ts'
import type { Db } from 'pg-boss'
import { wordsOf } from '../../../core/search/wordsOf.ts'

/** Of all texts of a document in one language: a book pasted into a description must not be one row's lexemes. */
const MOST_WORDS = 5000

type WriteArgs = {
  db: Db
  kind: SearchKind
  id: string
  /** null: it is taken away. */
  document: SearchDocument | null
}

/** In the transaction that writes the document itself, whose row's lock puts two saves in order. */
export const writeSearchDocument = async ({ db, document, id, kind }: WriteArgs): Promise<void> => {
  await db.executeSql('DELETE FROM repreel.search_entry WHERE kind = $1 AND id = $2', [kind, id])
  if (!document) return
  await db.executeSql(insertEntry, [JSON.stringify({ ...document, titles: document.texts.map(titleOf) })])
  await db.executeSql(insertTexts, [
    kind,
    id,
    document.categories.map((category) => `category/${category}`).join(' '),
    JSON.stringify(document.texts.map(rowOf)),
  ])
}

const titleOf = ({ locale, title }: SearchTexts) => ({ locale, title, words: foldable(title) })

const rowOf = ({ locale, names, texts, title }: SearchTexts) => ({
  locale,
  names,
  texts,
  title,
  name_words: names.map(({ text }) => foldable(text)).join('\n'),
  text_words: foldable(texts.map(({ text }) => text).join(' ')),
  title_words: foldable(title),
})

const foldable = (text: string): string =>
  wordsOf(text)
    .slice(0, MOST_WORDS)
    .map((word) => word.text)
    .join(' ')

const insertEntry = `
INSERT INTO repreel.search_entry
  (kind, id, slug, level, goal, impact, categories, equipment, muscles, seconds, published_at, titles, folded_titles)
SELECT kind, id, slug, level, goal, impact, categories, equipment, muscles, seconds, "publishedAt",
  (SELECT jsonb_object_agg(locale, title) FROM jsonb_to_recordset(titles) AS t (locale text, title text)),
  (SELECT jsonb_object_agg(locale, repreel.search_fold(words)) FROM jsonb_to_recordset(titles) AS t (locale text, words text))
FROM jsonb_to_record($1::jsonb) AS entry (kind text, id text, slug text, level text, goal text, impact text,
  categories text[], equipment text[], muscles text[], seconds double precision, "publishedAt" timestamptz, titles jsonb)`

/** Weights: A the title, B other names, C categories, D texts. */
const insertTexts = `
INSERT INTO repreel.search_text (kind, id, locale, title, names, texts, folded_title, folded_names, lexemes)
SELECT $1, $2, t.locale, t.title, t.names, t.texts, folded.title, concat_ws(E'\\n', folded.title, folded.names),
  repreel.search_lexemes(folded.title, 'A') || repreel.search_lexemes(folded.names, 'B')
    || repreel.search_lexemes($3, 'C') || repreel.search_lexemes(folded.texts, 'D')
FROM jsonb_to_recordset($4::jsonb) AS t (locale text, title text, names jsonb, texts jsonb,
    title_words text, name_words text, text_words text),
  LATERAL (SELECT repreel.search_fold(title_words) AS title, repreel.search_fold(name_words) AS names,
    repreel.search_fold(text_words) AS texts) AS folded`
