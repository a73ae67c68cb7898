import assert from 'node:assert/strict'

export type SigningOptions = {
  /**
   * The newest first: it signs, all of them verify. 32 characters or more each. To change the key, put the new one before
   * the old one, and take the old one away when what it signed has expired.
   * @default one derived from Payload's secret
   */
  keys: readonly string[]
  /** How long a signed URL opens its video where nothing else is asked for. @default 21,600 (6 hours) */
  seconds: number
  /** The longest that may be asked for. @default 604,800 (7 days), or `seconds` where that is longer */
  maxSeconds: number
}

const HOURS = 3600
const SHORTEST_KEY = 32

/** Rejects what would be guessed, or expire before it is used. */
export const resolveSigning = ({
  keys = [],
  seconds = 6 * HOURS,
  maxSeconds = Math.max(seconds, 168 * HOURS),
}: Partial<SigningOptions>): SigningOptions => {
  for (const key of keys)
    assert(
      typeof key === 'string' && key.length >= SHORTEST_KEY,
      `repreel: a key of \`signing.keys\` must have ${SHORTEST_KEY} characters or more, got ${String(key).length}: openssl rand -hex 32`,
    )
  for (const [name, value] of Object.entries({ maxSeconds, seconds }))
    assert(
      Number.isInteger(value) && value > 0,
      `repreel: \`signing.${name}\` must be a whole number of seconds, got ${String(value)}`,
    )
  assert(
    seconds <= maxSeconds,
    `repreel: \`signing.seconds\` is ${seconds}, more than \`signing.maxSeconds\`, which is ${maxSeconds}`,
  )
  return { keys, maxSeconds, seconds }
}
