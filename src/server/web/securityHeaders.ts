type SecurityHeadersArgs = {
  /** Next's development server evaluates what it sends. */
  dev: boolean
  /** Browsers reach us by https. */
  isHttps: boolean
  /** Where viewers are sent for videos, e.g. https://cdn.example.com; null: nowhere. */
  mediaOrigin: string | null
}

const YEAR_SECONDS = 31_536_000

/**
 * Of every answer that says nothing else itself. Next and Payload write scripts and styles into their pages without a nonce,
 * so those are allowed inline; from elsewhere nothing is, except pictures and videos over https (the store may be elsewhere).
 */
export const securityHeaders = ({
  dev,
  isHttps,
  mediaOrigin,
}: SecurityHeadersArgs): Record<string, string> => ({
  'content-security-policy': [
    "default-src 'self'",
    `script-src 'self' 'unsafe-inline'${dev ? " 'unsafe-eval'" : ''}`,
    "style-src 'self' 'unsafe-inline'",
    `img-src 'self' data: blob: https:${mediaOrigin === null ? '' : ` ${mediaOrigin}`}`,
    `media-src 'self' blob: https:${mediaOrigin === null ? '' : ` ${mediaOrigin}`}`,
    "font-src 'self' data:",
    // hls.js fetches what the redirect names.
    `connect-src 'self'${mediaOrigin === null ? '' : ` ${mediaOrigin}`}`,
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    // Payload shows previews in frames of its own admin.
    "frame-ancestors 'self'",
  ].join('; '),
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'x-content-type-options': 'nosniff',
  // For plain http it means nothing, and on a machine of its own it would lock a developer's localhost.
  ...(isHttps && { 'strict-transport-security': `max-age=${YEAR_SECONDS}` }),
})
