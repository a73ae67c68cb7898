import type { Localised } from '../../adapters/payload/snapshot/documents.ts'
import type { PayloadRequest } from 'payload'
import { inLocale } from '../../adapters/payload/snapshot/inLocale.ts'

type TextInArgs = { req: PayloadRequest; value: unknown }

/** A localised text as the database adapter gives it, in the request's language; '' where there is none. */
export const textIn = ({ req, value }: TextInArgs): string => {
  const { localization } = req.payload.config
  const locales = localization
    ? { codes: localization.localeCodes, default: localization.defaultLocale }
    : null
  const text = inLocale({
    locale: req.locale ?? locales?.default ?? '',
    locales,
    value: value as Localised<string>,
  })
  return typeof text === 'string' ? text : ''
}
