type UrlForPageArgs = {
  url: string
  /** Where the API knows that it is reached; empty: unknown, and its URLs have no origin. */
  serverUrl: string
  mediaToken: string | null
}

/** Relative where it is ours, so that a page works under whichever name it was reached; with the reader's token. */
export const urlForPage = ({ mediaToken, serverUrl, url }: UrlForPageArgs): string => {
  const ours = serverUrl !== '' && url.startsWith(`${serverUrl}/`) ? url.slice(serverUrl.length) : url
  if (mediaToken === null || !ours.startsWith('/')) return ours
  return `${ours}${ours.includes('?') ? '&' : '?'}token=${encodeURIComponent(mediaToken)}`
}
