import type { Credit } from './types.ts'
import { canonicalJson } from '../hash/canonicalJson.ts'

/** Each once, in order; what says nothing but "own work" names nobody and is no credit. */
export const distinctCredits = (credits: readonly Credit[]): Credit[] => {
  const named = credits.filter(
    ({ author, isAiGenerated, license, sourceUrl, title }) =>
      license !== 'own' || author !== null || title !== null || sourceUrl !== null || isAiGenerated,
  )
  return [...new Map(named.map((credit) => [canonicalJson(credit), credit])).values()]
}
