import type { Db } from 'pg-boss'
import { slips } from '../../../core/search/slips.ts'

/** Of shorter words nearly all are similar. */
const FEWEST_LETTERS = 4

type MeantWordsArgs = { db: Db; words: readonly string[] }
type Meant = { word: string; meant: string[] }

/** Words that there are and that are like each of these, the likeliest first; of one that nothing is like, none. */
export const meantWords = async ({ db, words }: MeantWordsArgs): Promise<Meant[]> => {
  const asked = words
    .filter((word) => [...word].length >= FEWEST_LETTERS)
    .map((word) => ({ slips: slips(word), word }))
  const { rows } = await db.executeSql(
    `SELECT word, coalesce((SELECT jsonb_agg(meant ORDER BY place) FROM repreel.search_similar(word, slips)
       WITH ORDINALITY AS found (meant, place)), '[]') AS meant
     FROM jsonb_to_recordset($1::jsonb) AS asked (word text, slips text[])`,
    [JSON.stringify(asked)],
  )
  const found = new Map((rows as Meant[]).map(({ meant, word }) => [word, meant]))
  return words.map((word) => ({ meant: found.get(word) ?? [], word }))
}
