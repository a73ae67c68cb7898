import type { Payload } from 'payload'
import type { Locales } from './inLocale.ts'

export const localesOfConfig = ({ localization }: Payload['config']): Locales =>
  localization ? { codes: localization.localeCodes, default: localization.defaultLocale } : null
