import { SIMILAR_ENOUGH } from '../../../core/search/similarEnough.ts'

/** Where each extension is installed, quoted; null: it is not there, and may not be made. */
export type SearchExtensions = { trigrams: string | null; unaccent: string | null }

/**
 * The tables of search, as SQL. Outside Payload's schema, as the ledger is: they hold nothing that could not be read from
 * the documents again, so another text of this drops and fills them (docs/adr/0013).
 */
export const searchSchema = ({ trigrams, unaccent }: SearchExtensions): string => `
DROP TABLE IF EXISTS repreel.search_text, repreel.search_entry, repreel.search_category, repreel.search_word;
DROP FUNCTION IF EXISTS repreel.search_similar(text, text[]);
DROP FUNCTION IF EXISTS repreel.search_lexemes(text, "char");
DROP FUNCTION IF EXISTS repreel.search_lexemes(jsonb);
DROP FUNCTION IF EXISTS repreel.search_fold(text);

${unaccent ? foldWith(unaccent) : foldAlone}

CREATE FUNCTION repreel.search_lexemes(pieces jsonb) RETURNS tsvector
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT coalesce(array_to_tsvector(array_agg(DISTINCT mark || part)), ''::tsvector)
  FROM jsonb_to_recordset(pieces) AS piece (mark text, words text, "isWhole" boolean),
    LATERAL (SELECT repreel.search_fold(words) AS folded) AS words,
    LATERAL unnest(CASE WHEN "isWhole" THEN ARRAY[left(folded, ${MOST_CHARACTERS})] ELSE regexp_split_to_array(folded, '\\s+') END) AS part
  WHERE part <> ''
$$;

CREATE TABLE repreel.search_entry (
  -- What is read of every match stands first: a row is read up to the last column that is asked for.
  number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  alike bigint NOT NULL,
  published_at timestamptz NOT NULL,
  seconds double precision,
  kind text NOT NULL CHECK (kind IN ('workout', 'exercise')),
  folded_titles jsonb NOT NULL,
  id text NOT NULL,
  slug text NOT NULL,
  level text,
  goal text,
  impact text,
  categories text[] NOT NULL,
  equipment text[] NOT NULL,
  muscles text[] NOT NULL,
  titles jsonb NOT NULL,
  lexemes tsvector NOT NULL,
  UNIQUE (kind, id)
);
CREATE INDEX search_entry_lexemes ON repreel.search_entry USING gin (lexemes) WITH (fastupdate = off);
CREATE INDEX search_entry_published ON repreel.search_entry (published_at, number);

CREATE TABLE repreel.search_text (
  number bigint PRIMARY KEY REFERENCES repreel.search_entry ON DELETE CASCADE,
  texts jsonb NOT NULL
);

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

/** Of a whole title as a lexeme; a question is shorter. */
const MOST_CHARACTERS = 200

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

/** Words that are compared letter by letter with a misspelt one. */
const MOST_SIMILAR = 50

const similarWith = (schema: string): string => `
CREATE INDEX search_word_similar ON repreel.search_word USING gin (word ${schema}.gin_trgm_ops) WITH (fastupdate = off);

CREATE FUNCTION repreel.search_similar(asked text, slips text[]) RETURNS SETOF text
LANGUAGE sql STABLE PARALLEL SAFE SET pg_trgm.similarity_threshold = ${SIMILAR_ENOUGH} AS $$
  SELECT word FROM (
    SELECT DISTINCT word FROM repreel.search_word
    WHERE word OPERATOR(${schema}.%) asked OR word COLLATE "C" = ANY(slips)
  ) AS found
  ORDER BY word = ANY(slips) DESC, ${schema}.similarity(word, asked) DESC, word COLLATE "C"
  LIMIT ${MOST_SIMILAR}
$$;`

/** Without trigrams: the first letter must be right, or all that is wrong be exchanged or too many. */
const similarAlone = `
CREATE FUNCTION repreel.search_similar(asked text, slips text[]) RETURNS SETOF text
LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT DISTINCT word COLLATE "C" FROM repreel.search_word
  WHERE left(word, 1) = left(asked, 1) AND length(word) BETWEEN length(asked) - 2 AND length(asked) + 2
    OR word COLLATE "C" = ANY(slips)
  ORDER BY 1
$$;`
