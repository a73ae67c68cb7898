'use client'
import { useTranslation } from '@payloadcms/ui'

/** A figure with one decimal, as the language of the admin panel writes it: `4.0`, `4,0`. */
export const useTenths = (): ((value: number) => string) => {
  const { i18n } = useTranslation()
  const numbers = new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 1, minimumFractionDigits: 1 })
  return (value) => numbers.format(value)
}
