type Problem = {
  status: number
  /** The same for every occurrence, in plain words. */
  title: string
}

/**
 * Every code that an answer of ours can carry, whatever its area: for programs, so none is ever renamed or used for
 * something else. By area, then status.
 */
export const problems = {
  'media-token-expired': { status: 401, title: 'This URL has expired' },
  'media-token-forged': { status: 401, title: 'This URL was not signed here' },
  'media-token-malformed': { status: 401, title: 'This is no signed URL' },
  'media-token-unknown-key': { status: 401, title: 'This URL is not valid any more' },
  'media-forbidden': { status: 403, title: 'This media is not for you' },
  'media-token-foreign': { status: 403, title: 'This URL was signed for something else' },
  'media-not-found': { status: 404, title: 'There is no such media' },
  'media-method': { status: 405, title: 'Media can only be read' },
  'media-expired': { status: 410, title: 'This version is no longer kept' },
  'media-precondition': { status: 412, title: 'The media is another one now' },
  'media-range': { status: 416, title: 'There are no such bytes' },
  'media-unreadable': { status: 500, title: 'The media cannot be read' },
  'media-busy': { status: 503, title: 'Try again in a moment' },
  'search-invalid': { status: 400, title: 'The question cannot be understood' },
  'request-rate': { status: 429, title: 'Too many requests' },
  'server-failed': { status: 500, title: 'The request could not be answered' },
  'server-stopping': { status: 503, title: 'The server is stopping' },
} as const satisfies Record<string, Problem>

export type ProblemCode = keyof typeof problems
