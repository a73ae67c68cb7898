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
  'admin-invalid': { status: 400, title: 'The request cannot be understood' },
  'search-invalid': { status: 400, title: 'The question cannot be understood' },
  'live-busy': { status: 503, title: 'Too many pages are watching' },
  'asset-not-found': { status: 404, title: 'There is no such file' },
  'health-not-ready': { status: 503, title: 'Something that Repreel needs is missing' },
  'request-rate': { status: 429, title: 'Too many requests' },
  'server-failed': { status: 500, title: 'The request could not be answered' },
  'server-stopping': { status: 503, title: 'The server is stopping' },
  'generate-invalid': { status: 400, title: 'This cannot be generated' },
  'generate-key-needed': { status: 401, title: 'This needs an API key' },
  'generate-unknown-exercise': { status: 404, title: 'There is no such exercise' },
  'generate-conflict': { status: 409, title: 'Two of the wishes exclude each other' },
  'generate-too-large': { status: 413, title: 'The request is too large' },
  'generate-media-type': { status: 415, title: 'The request must be JSON' },
  'generate-duration-impossible': { status: 422, title: 'This length is not possible' },
  'generate-pool-too-small': { status: 422, title: 'Too few exercises are left' },
  'generate-clip-missing': { status: 424, title: 'An exercise has no usable clip' },
  'generate-budget': { status: 429, title: 'Too much was generated' },
  'generate-failed': { status: 502, title: 'The video could not be made' },
  'generate-queue-full': { status: 503, title: 'Too many trainings are being made' },
  'generate-stopped': { status: 503, title: 'The work was stopped' },
  'generate-timeout': { status: 504, title: 'The video was not made in time' },
} as const satisfies Record<string, Problem>

export type ProblemCode = keyof typeof problems
