import type { Db } from 'pg-boss'

export type SearchHealth = {
  /** similar: forgives typing. plain: finds words as they are written, and parts of them. */
  mode: 'similar' | 'plain'
  /** PostgreSQL extensions that are not there. */
  missing: string[]
  /** Whether everything published before the last upgrade is found too. */
  filled: boolean
}

/** How search stands, for health and for who operates it. */
export const searchHealth = async (db: Db): Promise<SearchHealth> => {
  const { rows } = await db.executeSql('SELECT has_trigrams, has_unaccent, filled FROM repreel.search_state')
  const [state] = rows as Array<{ has_trigrams: boolean; has_unaccent: boolean; filled: boolean }>
  const missing = [...(state?.has_trigrams ? [] : ['pg_trgm']), ...(state?.has_unaccent ? [] : ['unaccent'])]
  return { filled: state?.filled ?? false, missing, mode: state?.has_trigrams ? 'similar' : 'plain' }
}
