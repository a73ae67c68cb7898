import type { SearchDocument, SearchKind } from '../../../core/search/types.ts'
import type { Db } from 'pg-boss'
import { compoundsOf, joined, wordsOf } from '../../../core/search/wordsOf.ts'
import { marks } from './marks.ts'
import { noteWords } from './noteWords.ts'

/** Of one text: a book pasted into a description must not be one row's lexemes. */
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
  const entries = documents.map((document) => ({
    ...document,
    pieces: piecesOf(document),
    titles: document.texts.map(({ locale, title }) => ({ locale, title, words: foldable(title) })),
  }))
  await db.executeSql(insertEntries, [JSON.stringify(entries)])
  await db.executeSql(
    noteWords(`SELECT unnest(tsvector_to_array(lexemes)) AS word FROM repreel.search_entry
    WHERE kind = $1 AND id IN (SELECT jsonb_array_elements_text($2))`),
    [kind, JSON.stringify(ids)],
  )
}

type Piece = {
  mark: string
  words: string
  /** One lexeme, and not one of each word. */
  isWhole: boolean
}

const piecesOf = ({ categories, texts: inLocales }: SearchDocument): Piece[] => {
  const whole = (mark: string, text: string): Piece[] =>
    [text, joined(text)].map((words) => ({ isWhole: true, mark, words: foldable(words) }))
  const words = (mark: string, text: string): Piece => ({ isWhole: false, mark, words: searched(text) })
  return [
    ...categories.map((id): Piece => ({ isWhole: true, mark: marks.category, words: id })),
    ...inLocales.flatMap(({ locale, names, texts, title }) => [
      ...whole(marks.ownTitle(locale), title),
      ...whole(marks.title, title),
      ...names.flatMap(({ text }) => whole(marks.name, text)),
      ...[title, ...names.map(({ text }) => text)].flatMap((name) => [
        words(marks.nameWord, name),
        words('', name),
      ]),
      words('', texts.map(({ text }) => text).join(' ')),
    ]),
  ]
}

const foldable = (text: string): string =>
  wordsOf(text)
    .map((word) => word.text)
    .join(' ')

/** What is looked for of a text, each word once. */
const searched = (text: string): string =>
  [...new Set([...wordsOf(text), ...compoundsOf(text)].slice(0, MOST_WORDS).map((word) => word.text))].join(
    ' ',
  )

const insertEntries = `
WITH document AS (
  SELECT * FROM jsonb_to_recordset($1::jsonb) AS document (kind text, id text, slug text, level text, goal text, impact text,
    categories text[], equipment text[], muscles text[], seconds double precision, "publishedAt" timestamptz, titles jsonb,
    pieces jsonb, texts jsonb)
), entry AS (
  INSERT INTO repreel.search_entry (alike, published_at, seconds, kind, folded_titles, id, slug, level, goal, impact,
    categories, equipment, muscles, titles, lexemes)
  SELECT hashtextextended(jsonb_build_array(level, categories, equipment)::text, 0), "publishedAt", seconds, kind,
    (SELECT jsonb_object_agg(locale, repreel.search_fold(words)) FROM jsonb_to_recordset(titles) AS t (locale text, words text)),
    id, slug, level, goal, impact, categories, equipment, muscles,
    (SELECT jsonb_object_agg(locale, title) FROM jsonb_to_recordset(titles) AS t (locale text, title text)),
    repreel.search_lexemes(pieces)
  FROM document RETURNING number, kind, id
)
INSERT INTO repreel.search_text (number, texts) SELECT number, texts FROM entry JOIN document USING (kind, id)`
