'use client'
import { useConfig, useDocumentInfo, useForm, useLocale } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'

/** Saves as the form's own button does, and lets the videos concerned stand as they are. */
export const useSaveLater = (): (() => Promise<void>) => {
  const { config } = useConfig()
  const { code: locale } = useLocale()
  const {
    collectionSlug,
    globalSlug,
    id,
    setHasPublishedDoc,
    setMostRecentVersionIsAutosaved,
    setUnpublishedVersionCount,
  } = useDocumentInfo()
  const { submit } = useForm()
  return async () => {
    const query = new URLSearchParams({ depth: '0', 'fallback-locale': 'null', locale, renders: 'later' })
    const path = globalSlug ? (`/globals/${globalSlug}` as const) : (`/${collectionSlug}/${id}` as const)
    const saved = await submit({
      action: formatAdminURL({ apiRoute: config.routes.api, path: `${path}?${query}` }),
      method: globalSlug ? 'POST' : 'PATCH',
      // Where there are no drafts the field is none of the document's.
      overrides: { _status: 'published' },
    })
    if (!saved) return
    // What Payload's own button tells; without it the next draft would not count as unpublished.
    setUnpublishedVersionCount(0)
    setMostRecentVersionIsAutosaved(false)
    setHasPublishedDoc(true)
  }
}
