import assert from 'node:assert/strict'

export type ResponseCacheOptions = {
  /** A change ends an answer at once; this ends it where nobody heard of the change. 0: nothing is kept. @default 60 */
  seconds: number
  /** 1–10,000. @default 64 */
  megabytes: number
}

export const resolveResponseCache = ({
  megabytes = 64,
  seconds = 60,
}: Partial<ResponseCacheOptions>): ResponseCacheOptions => {
  assert(
    Number.isFinite(seconds) && seconds >= 0 && seconds <= 86_400,
    `repreel: \`responseCache.seconds\` must be 0 to 86400, got ${JSON.stringify(seconds)}`,
  )
  assert(
    Number.isFinite(megabytes) && megabytes >= 1 && megabytes <= 10_000,
    `repreel: \`responseCache.megabytes\` must be 1 to 10000, got ${JSON.stringify(megabytes)}`,
  )
  return { megabytes, seconds }
}
