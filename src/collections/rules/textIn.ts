import type { Localised } from '../../adapters/payload/snapshot/documents.ts'
import type { PayloadRequest } from 'payload'
import { inLocale } from '../../adapters/payload/snapshot/inLocale.ts'
import { localesOfConfig } from '../../adapters/payload/snapshot/localesOfConfig.ts'

type TextInArgs = { req: PayloadRequest; value: unknown }

/** A localised text as the database adapter gives it, in the request's language; '' where there is none. */
export const textIn = ({ req, value }: TextInArgs): string => {
  const locales = localesOfConfig(req.payload.config)
  const text = inLocale({
    locale: req.locale ?? locales?.default ?? '',
    locales,
    value: value as Localised<string>,
  })
  return typeof text === 'string' ? text : ''
}
