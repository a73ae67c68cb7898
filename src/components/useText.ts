'use client'
import { useTranslation } from '@payloadcms/ui'
import { inLanguage } from '../messages/inLanguage.ts'
import { label, type MessageKey } from '../messages/label.ts'

/** Our texts in the language of the admin panel. */
export const useText = (): ((key: MessageKey) => string) => {
  const { i18n } = useTranslation()
  return (key) => inLanguage(label(key), i18n.language)
}
