import type { Localised } from './documents.ts'

/** The host's locales, or null where it has no localisation and every field has one value. */
export type Locales = { codes: readonly string[]; default: string } | null

type InLocaleArgs<T> = { value: Localised<T>; locale: string; locales: Locales }

/** The value in this locale; where it is empty, the default locale's, as on the site. */
export const inLocale = <T>({ locale, locales, value }: InLocaleArgs<T>): T | null => {
  if (value === null || value === undefined) return null
  // A save brings its own locale's value alone.
  if (!locales || typeof value !== 'object' || Array.isArray(value)) return value as T
  const perLocale = value as Record<string, T | null | undefined>
  return [perLocale[locale], perLocale[locales.default]].find((text) => !isEmpty(text)) ?? null
}

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
