import { SIMILAR_ENOUGH } from '../../../core/search/similarEnough.ts'

/** Where each extension is installed, quoted; null: it is not there, and may not be made. */
export type SearchExtensions = { trigrams: string | null; unaccent: string | null }

/**
 * The tables of search, as SQL. Outside Payload's schema, as the ledger is: they hold nothing that could not be read from
 * the documents again, so another text of this drops and fills them (docs/adr/0011).
 */
export const searchSchema = ({ trigrams, unaccent }: SearchExtensions): string => `
DROP TABLE IF EXISTS repreel.search_text, repreel.search_entry, repreel.search_category, repreel.search_word;
DROP FUNCTION IF EXISTS repreel.search_similar(text, text[]);
DROP FUNCTION IF EXISTS repreel.search_lexemes(text, "char");
DROP FUNCTION IF EXISTS repreel.search_fold(text);

${unaccent ? foldWith(unaccent) : foldAlone}

CREATE FUNCTION repreel.search_lexemes(folded text, weight "char") RETURNS tsvector
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT coalesce(setweight(string_agg(quote_literal(word) || ':1', ' ')::tsvector, weight), ''::tsvector)
  FROM unnest(regexp_split_to_array(folded, '\\s+')) AS word WHERE word <> ''
$$;

CREATE TABLE repreel.search_entry (
  kind text NOT NULL CHECK (kind IN ('workout', 'exercise')),
  id text NOT NULL,
  slug text NOT NULL,
  level text,
  goal text,
  impact text,
  categories text[] NOT NULL,
  equipment text[] NOT NULL,
  muscles text[] NOT NULL,
  seconds double precision,
  published_at timestamptz NOT NULL,
  titles jsonb NOT NULL,
  folded_titles jsonb NOT NULL,
  PRIMARY KEY (kind, id)
);

CREATE TABLE repreel.search_text (
  key bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  kind text NOT NULL,
  id text NOT NULL,
  locale text NOT NULL,
  title text NOT NULL,
  names jsonb NOT NULL,
  texts jsonb NOT NULL,
  folded_title text NOT NULL,
  folded_names text NOT NULL,
  lexemes tsvector NOT NULL,
  UNIQUE (kind, id, locale),
  FOREIGN KEY (kind, id) REFERENCES repreel.search_entry ON DELETE CASCADE
);
CREATE INDEX search_text_lexemes ON repreel.search_text USING gin (lexemes) WITH (fastupdate = off);

CREATE TABLE repreel.search_category (
  id text NOT NULL,
  locale text NOT NULL,
  slug text NOT NULL,
  name text NOT NULL,
  folded_name text NOT NULL,
  PRIMARY KEY (id, locale)
);

CREATE TABLE repreel.search_word (word text NOT NULL);
CREATE INDEX search_word_word ON repreel.search_word (word COLLATE "C");
${trigrams ? similarWith(trigrams) : similarAlone}`

/** Takes away what tsvector's and tsquery's own syntax is made of; no word has any, and unaccent might put it there. */
const plain = (text: string): string => `translate(${text}, '''"\\:&|!()<>*', '')`

/** The bodies are parsed when they are made: an extension in use cannot be dropped by mistake. */
const foldWith = (schema: string): string => `
CREATE FUNCTION repreel.search_fold(words text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
RETURN ${plain(`${schema}.unaccent('${schema}.unaccent'::regdictionary, normalize(words, NFC))`)};`

/** Accents are marks of their own in this form; the ligatures are those of Latin languages. */
const foldAlone = `
CREATE FUNCTION repreel.search_fold(words text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
RETURN ${plain(
  `replace(replace(replace(translate(regexp_replace(normalize(words, NFD), U&'[\\0300-\\036f]', '', 'g'), 'øłđı', 'oldi'), 'œ', 'oe'), 'æ', 'ae'), 'ß', 'ss')`,
)};`

/** How like a word one is that differs by one slip. */
const SLIP = 0.9

/** Of the words that a misspelt one may have meant. */
const MOST_MEANT = 8

const similarWith = (schema: string): string => `
CREATE INDEX search_word_similar ON repreel.search_word USING gin (word ${schema}.gin_trgm_ops) WITH (fastupdate = off);

CREATE FUNCTION repreel.search_similar(asked text, slips text[]) RETURNS SETOF text
LANGUAGE sql STABLE PARALLEL SAFE SET pg_trgm.similarity_threshold = ${SIMILAR_ENOUGH} AS $$
  SELECT word FROM (
    SELECT DISTINCT word FROM repreel.search_word
    WHERE word OPERATOR(${schema}.%) asked OR word COLLATE "C" = ANY(slips)
  ) AS found
  ORDER BY greatest(${schema}.similarity(word, asked), CASE WHEN word = ANY(slips) THEN ${SLIP} END) DESC, word COLLATE "C"
  LIMIT ${MOST_MEANT}
$$;`

/** Without trigrams: words with one slip, and words that the asked one is a part of. Not LIKE: its % and _ would need escapes. */
const similarAlone = `
CREATE FUNCTION repreel.search_similar(asked text, slips text[]) RETURNS SETOF text
LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT word FROM (
    SELECT DISTINCT word FROM repreel.search_word WHERE position(asked IN word) > 0 OR word COLLATE "C" = ANY(slips)
  ) AS found
  ORDER BY word = ANY(slips) DESC, length(word), word COLLATE "C" LIMIT ${MOST_MEANT}
$$;`
