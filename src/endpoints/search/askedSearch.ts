import type { SearchRequest } from '../../core/search/types.ts'
import type { PayloadRequest } from 'payload'
import type { z } from 'zod'
import { localesOfConfig } from '../../adapters/payload/snapshot/localesOfConfig.ts'
import { SearchError } from './SearchError.ts'
import { searchQuery } from './searchQuery.ts'

type AskedSearchArgs = { asked: Record<string, unknown>; req: PayloadRequest }

/** What is asked for, with every default; throws SearchError. */
export const askedSearch = ({ asked, req }: AskedSearchArgs): SearchRequest => {
  const site = localesOfConfig(req.payload.config)
  const locales = site?.codes ?? ['en']
  const locale = req.locale && locales.includes(req.locale) ? req.locale : (site?.default ?? 'en')
  const parsed = searchQuery.safeParse(asked, { reportInput: true })
  if (!parsed.success)
    throw new SearchError(parsed.error.issues.map((issue) => tell({ asked, issue })).join(' '))
  const query = parsed.data
  if (query.locale !== undefined && !locales.includes(query.locale))
    throw new SearchError(
      `“${shortened(query.locale)}” is not possible for locale: one of ${locales.join(', ')}.`,
    )
  return {
    category: query.category ?? null,
    equipment: query.equipment ?? null,
    goal: query.goal ?? null,
    impact: query.impact ?? null,
    kind: query.kind ?? null,
    level: query.level ?? null,
    limit: query.limit,
    locale: query.locale ?? locale,
    maxMinutes: query.maxMinutes ?? null,
    minMinutes: query.minMinutes ?? null,
    muscles: query.muscles ?? null,
    page: query.page,
    q: query.q.trim(),
    sort: query.sort ?? (query.q.trim() === '' ? 'newest' : 'relevance'),
  }
}

const tell = ({ asked, issue }: { asked: Record<string, unknown>; issue: z.core.$ZodIssue }): string => {
  if (issue.code === 'unrecognized_keys')
    return `${issue.keys.map((key) => `“${shortened(key)}”`).join(', ')} cannot be asked for: ${Object.keys(searchQuery.shape).join(', ')}.`
  const [name = '', item] = issue.path
  // As it came: what was read as a number is none any more.
  const value = item === undefined ? asked[String(name)] : issue.input
  return `“${shortened(value)}” is not possible for ${String(name)}: ${issue.message}.`
}

const MOST_CHARACTERS = 60

const shortened = (value: unknown): string => {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value))
  return text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}…` : text
}
