import { phraseIds } from './phraseIds.ts'

const MAX_CHARACTERS = 200

/** What is wrong with a host's own phrases; null: nothing. */
export const wrongPhrases = (phrases: unknown): string | null => {
  if (!isRecord(phrases)) return `\`phrases\` must be texts by locale, got ${shown(phrases)}`
  for (const [locale, texts] of Object.entries(phrases)) {
    if (!isRecord(texts)) return `\`phrases.${locale}\` must be texts by phrase, got ${shown(texts)}`
    for (const [id, text] of Object.entries(texts)) {
      if (!phraseIds.some((known) => known === id))
        return `\`phrases.${locale}.${id}\` is no phrase; there are ${phraseIds.join(', ')}`
      if (typeof text !== 'string' || text.trim() === '' || text.length > MAX_CHARACTERS)
        return `\`phrases.${locale}.${id}\` must be 1 to ${MAX_CHARACTERS} characters, got ${shown(text)}`
      if (id === 'round' && !text.includes('{value}'))
        return `\`phrases.${locale}.round\` must contain {value}, the round's number, got ${shown(text)}`
    }
  }
  return null
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const shown = (value: unknown): string => (JSON.stringify(value) ?? String(value)).slice(0, 80)
