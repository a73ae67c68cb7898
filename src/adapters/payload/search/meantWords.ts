import type { Db } from 'pg-boss'
import { meantOf } from '../../../core/search/meantOf.ts'
import { slips } from '../../../core/search/slips.ts'

/** Of shorter words nearly all are similar. */
const FEWEST_LETTERS = 4

type MeantWordsArgs = { db: Db; words: readonly string[] }
type Meant = { word: string; meant: string[] }
type Known = { word: string; candidates: string[]; is_known: boolean }

/**
 * What the words of a question that finds nothing may have meant: words that there are and that are nearest to those that
 * there are not; where there are all of them, but nowhere together, to each. The others are as they were.
 */
export const meantWords = async ({ db, words }: MeantWordsArgs): Promise<Meant[]> => {
  const asked = words
    .filter((word) => [...word].length >= FEWEST_LETTERS && !/\p{Nd}/u.test(word))
    .map((word) => ({ slips: slips(word), word }))
  const { rows } = await db.executeSql(
    `SELECT word, array(SELECT repreel.search_similar(word, slips)) AS candidates, EXISTS (
       SELECT FROM repreel.search_word AS known
       WHERE known.word COLLATE "C" >= asked.word AND known.word COLLATE "C" < asked.word || U&'\\+10FFFF') AS is_known
     FROM jsonb_to_recordset($1::jsonb) AS asked (word text, slips text[])`,
    [JSON.stringify(asked)],
  )
  const found = rows as Known[]
  const areAllKnown = found.every((each) => each.is_known)
  const meant = new Map(
    found
      .filter((each) => areAllKnown || !each.is_known)
      .map(({ candidates, word }) => [
        word,
        meantOf({ asked: word, candidates: candidates.filter((each) => each !== word) }),
      ]),
  )
  return words.map((word) => ({ meant: meant.get(word) ?? [], word }))
}
