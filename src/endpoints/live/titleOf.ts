import type { Payload } from 'payload'
import { tableOf } from '../../adapters/payload/tableOf.ts'
import { slugs } from '../../collections/slugs.ts'

/** SQL: the title of the workout whose id is in `column`, in the default language where it has it. */
export const titleOf = ({ column, payload }: { column: string; payload: Payload }): string => {
  const workouts = tableOf(payload, slugs.workouts)
  const { localization } = payload.config
  if (!localization) return `(SELECT title FROM ${workouts} AS named WHERE named.id = ${column})`
  const names = workouts.replace(/"$/u, '_locales"')
  return `(SELECT title FROM ${names} AS named WHERE named._parent_id = ${column} AND title IS NOT NULL
    ORDER BY (named._locale::text = '${localization.defaultLocale.replaceAll("'", "''")}') DESC LIMIT 1)`
}
