/** What stands in `?token=` of a URL; null: it has no such parameter. */
export const mediaTokenOf = (url: string): string | null =>
  new URLSearchParams(url.slice(url.indexOf('?') + 1 || url.length)).get('token')
