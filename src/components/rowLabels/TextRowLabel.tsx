'use client'
import { useRowLabel } from '@payloadcms/ui'

/** For lists of short texts: the text itself. */
export const TextRowLabel = () => {
  const { data, rowNumber = 0 } = useRowLabel<{ text?: string | null } | undefined>()
  return <span>{[rowNumber + 1, shorten(data?.text ?? '')].filter(Boolean).join(' · ')}</span>
}

const shorten = (text: string): string => (text.length > 70 ? `${text.slice(0, 69).trimEnd()}…` : text)
