/** Of every problem: never kept by a cache, since what is wrong may be right a moment later. */
export const problemHeaders = {
  'cache-control': 'no-store',
  'content-type': 'application/problem+json',
} as const
