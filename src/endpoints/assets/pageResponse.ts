type PageResponseArgs = {
  csp: readonly string[]
  html: string
  headers?: Record<string, string>
  status?: number
}

/** A page that an endpoint answers, with a policy of its own. */
export const pageResponse = ({ csp, headers, html, status = 200 }: PageResponseArgs): Response =>
  new Response(html, {
    headers: {
      'cache-control': 'no-cache',
      'content-security-policy': csp.join('; '),
      'content-type': 'text/html; charset=utf-8',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'x-content-type-options': 'nosniff',
      ...headers,
    },
    status,
  })
