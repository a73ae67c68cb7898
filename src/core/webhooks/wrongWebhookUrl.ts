import { isPublicAddress } from './isPublicAddress.ts'

const MOST_CHARACTERS = 2000

export type WrongUrl = 'none' | 'credentials' | 'https' | 'internal'

type WrongWebhookUrlArgs = { url: string; allowPrivate: boolean }

/**
 * What is wrong with where a webhook is to be sent; null: nothing that can be told before its name is looked up.
 * `URL` writes an IPv4 address in one way, however it was written.
 */
export const wrongWebhookUrl = ({ allowPrivate, url }: WrongWebhookUrlArgs): WrongUrl | null => {
  const parsed = url.length <= MOST_CHARACTERS ? URL.parse(url) : null
  if (!parsed || !['https:', 'http:'].includes(parsed.protocol)) return 'none'
  if (parsed.username !== '' || parsed.password !== '') return 'credentials'
  if (allowPrivate) return null
  if (parsed.protocol !== 'https:') return 'https'
  const host = hostOf(parsed)
  const isName = !/^[\d.]+$/.test(host) && !host.includes(':')
  return isName
    ? /(^|\.)localhost\.?$/.test(host)
      ? 'internal'
      : null
    : isPublicAddress(host)
      ? null
      : 'internal'
}

/** A name or an address, the latter without the brackets of a URL. */
export const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, '')
