import type { Config } from 'payload'

/** The host's content languages, the default first; English alone where the host has no localisation. */
export const localesOf = ({ localization }: Config): readonly string[] => {
  if (!localization) return ['en']
  const codes = localization.locales.map((locale) => (typeof locale === 'string' ? locale : locale.code))
  return [localization.defaultLocale, ...codes.filter((code) => code !== localization.defaultLocale)]
}
