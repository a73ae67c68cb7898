'use client'
import { useConfig, useDocumentInfo, useForm, useLocale, useModal } from '@payloadcms/ui'
import { formatAdminURL, hasScheduledPublishEnabled } from 'payload/shared'

/** Keeps the change as a draft and opens Payload's drawer for its time. null: this kind of document has no schedule. */
export const useSchedule = (): (() => Promise<void>) | null => {
  const { config, getEntityConfig } = useConfig()
  const { code: locale } = useLocale()
  const { collectionSlug, id } = useDocumentInfo()
  const { submit } = useForm()
  const { openModal } = useModal()
  if (!collectionSlug || !hasScheduledPublishEnabled(getEntityConfig({ collectionSlug }))) return null
  return async () => {
    const query = new URLSearchParams({ depth: '0', draft: 'true', 'fallback-locale': 'null', locale })
    const saved = await submit({
      action: formatAdminURL({ apiRoute: config.routes.api, path: `/${collectionSlug}/${id}?${query}` }),
      method: 'PATCH',
      overrides: { _status: 'draft' },
      skipValidation: true,
    })
    // The name that Payload's publish button gives to its drawer.
    if (saved) openModal(`schedule-publish-${id}`)
  }
}
