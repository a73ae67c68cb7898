import type { SearchDocument, SearchKind, SearchTexts } from '../../../core/search/types.ts'
import type { Db } from 'pg-boss'
import { wordsOf } from '../../../core/search/wordsOf.ts'
import { noteWords } from './noteWords.ts'

/** Of all texts of a document in one language: a book pasted into a description must not be one row's lexemes. */
const MOST_WORDS = 5000

type WriteArgs = {
  db: Db
  kind: SearchKind
  /** Of documents that may have changed. */
  ids: readonly string[]
  /** Those of them that everybody may find; the others are taken away. */
  documents: readonly SearchDocument[]
}

/** In the transaction that writes the documents themselves, whose rows' locks put two saves in order. */
export const writeSearchDocuments = async ({ db, documents, ids, kind }: WriteArgs): Promise<void> => {
  await db.executeSql(
    'DELETE FROM repreel.search_entry WHERE kind = $1 AND id IN (SELECT jsonb_array_elements_text($2))',
    [kind, JSON.stringify(ids)],
  )
  if (documents.length === 0) return
  const entries = documents.map((document) => ({ ...document, titles: document.texts.map(titleOf) }))
  await db.executeSql(insertEntries, [JSON.stringify(entries)])
  await db.executeSql(insertTexts, [JSON.stringify(documents.flatMap(rowsOf))])
  await db.executeSql(
    noteWords(`SELECT unnest(tsvector_to_array(lexemes)) AS word FROM repreel.search_text
    WHERE kind = $1 AND id IN (SELECT jsonb_array_elements_text($2))`),
    [kind, JSON.stringify(ids)],
  )
}

const titleOf = ({ locale, title }: SearchTexts) => ({ locale, title, words: foldable(title) })

const rowsOf = ({ categories, id, kind, texts: inLocales }: SearchDocument) =>
  inLocales.map(({ locale, names, texts, title }) => ({
    category_words: categories.map((category) => `category/${category}`).join(' '),
    id,
    kind,
    locale,
    name_words: names.map(({ text }) => foldable(text)).join('\n'),
    names,
    text_words: foldable(texts.map(({ text }) => text).join(' ')),
    texts,
    title,
    title_words: foldable(title),
  }))

const foldable = (text: string): string =>
  wordsOf(text)
    .slice(0, MOST_WORDS)
    .map((word) => word.text)
    .join(' ')

const insertEntries = `
INSERT INTO repreel.search_entry
  (kind, id, slug, level, goal, impact, categories, equipment, muscles, seconds, published_at, titles, folded_titles)
SELECT kind, id, slug, level, goal, impact, categories, equipment, muscles, seconds, "publishedAt",
  (SELECT jsonb_object_agg(locale, title) FROM jsonb_to_recordset(titles) AS t (locale text, title text)),
  (SELECT jsonb_object_agg(locale, repreel.search_fold(words)) FROM jsonb_to_recordset(titles) AS t (locale text, words text))
FROM jsonb_to_recordset($1::jsonb) AS entry (kind text, id text, slug text, level text, goal text, impact text,
  categories text[], equipment text[], muscles text[], seconds double precision, "publishedAt" timestamptz, titles jsonb)`

/** Weights: A the title, B other names, C categories, D texts. */
const insertTexts = `
INSERT INTO repreel.search_text (kind, id, locale, title, names, texts, folded_title, folded_names, lexemes)
SELECT t.kind, t.id, t.locale, t.title, t.names, t.texts, folded.title, concat(E'\\n', folded.title, E'\\n', folded.names, E'\\n'),
  repreel.search_lexemes(folded.title, 'A') || repreel.search_lexemes(folded.names, 'B')
    || repreel.search_lexemes(category_words, 'C') || repreel.search_lexemes(folded.texts, 'D')
FROM jsonb_to_recordset($1::jsonb) AS t (kind text, id text, locale text, title text, names jsonb, texts jsonb,
    category_words text, title_words text, name_words text, text_words text),
  LATERAL (SELECT repreel.search_fold(title_words) AS title, repreel.search_fold(name_words) AS names,
    repreel.search_fold(text_words) AS texts) AS folded`
