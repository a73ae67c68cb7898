/** An upload may be anything: no script in it runs, and it is not taken for another type than it is said to be. */
export const harmlessHeaders = ({ headers }: { headers: Headers }): Headers => {
  headers.set('content-security-policy', "default-src 'none'; sandbox")
  headers.set('x-content-type-options', 'nosniff')
  return headers
}
