import type { Pool } from 'pg'
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import { clientNetwork } from '../../core/clientNetwork.ts'

export type RatePolicy = 'api' | 'sign-in'

export type RateAnswer = {
  isAllowed: boolean
  /** RateLimit-Policy and RateLimit, and Retry-After where it is too much. */
  headers: Record<string, string>
  limit: number
  retryAfterSeconds: number
}

type TakeRateArgs = {
  /** Its address; those of one /64 of IPv6 are one client. */
  client: string
  policy: RatePolicy
  /** How many times at once. @default 1 */
  count?: number
}

export type TakeRate = (args: TakeRateArgs) => Promise<RateAnswer>

type CreateRateLimitsArgs = {
  /** Requests of one client to the API in a minute. */
  perMinute: number
  /** Counts for all web processes together; else each counts for itself. */
  pool: Pool | null
  /** Told when the database cannot count: each process then counts for itself. */
  onError: (error: unknown) => void
}

/** Somebody who mistypes a password has enough of it, somebody who guesses has not. */
const SIGN_INS = 20
const WINDOW_SECONDS = 60

/** How often a client may ask; with the headers of draft-ietf-httpapi-ratelimit-headers. */
export const createRateLimits = async ({
  onError,
  perMinute,
  pool,
}: CreateRateLimitsArgs): Promise<TakeRate> => {
  const limits: Record<RatePolicy, number> = { api: perMinute, 'sign-in': SIGN_INS }
  const limiters = {
    api: await limiterOf({ pool, points: limits.api, policy: 'api' }),
    'sign-in': await limiterOf({ pool, points: limits['sign-in'], policy: 'sign-in' }),
  }
  return async ({ client, count = 1, policy }) => {
    const limit = limits[policy]
    const taken = await limiters[policy].consume(clientNetwork(client), count).then(
      (result) => ({ isAllowed: true, result }),
      (error: unknown) => {
        if (error instanceof RateLimiterRes) return { isAllowed: false, result: error }
        onError(error)
        return { isAllowed: true, result: new RateLimiterRes(limit, 0) }
      },
    )
    return answerOf({ ...taken, limit, policy })
  }
}

type LimiterOfArgs = { points: number; policy: RatePolicy; pool: Pool | null }

const limiterOf = async ({
  points,
  policy,
  pool,
}: LimiterOfArgs): Promise<RateLimiterMemory | RateLimiterPostgres> => {
  const options = { duration: WINDOW_SECONDS, keyPrefix: `repreel-${policy}`, points }
  const memory = new RateLimiterMemory(options)
  if (!pool) return memory
  return new Promise((resolve, reject) => {
    const limiter: RateLimiterPostgres = new RateLimiterPostgres(
      {
        ...options,
        // Whoever is over it costs no query until the window ends.
        inMemoryBlockOnConsumed: points + 1,
        insuranceLimiter: memory,
        schemaName: 'repreel',
        storeClient: withoutNames(pool),
        storeType: 'client',
        tableName: 'rate',
      },
      (error?: Error) => (error ? reject(error) : resolve(limiter)),
    )
  })
}

type Query = { text: string; values?: unknown[] }

/** Named statements do not survive a transaction pooler. */
const withoutNames = (pool: Pool): { query: (query: Query) => Promise<unknown> } => ({
  query: ({ text, values }) => pool.query(text, values),
})

type AnswerOfArgs = { isAllowed: boolean; limit: number; policy: RatePolicy; result: RateLimiterRes }

const answerOf = ({ isAllowed, limit, policy, result }: AnswerOfArgs): RateAnswer => {
  const seconds = Math.ceil(result.msBeforeNext / 1000)
  return {
    headers: {
      'ratelimit-policy': `"${policy}";q=${limit};w=${WINDOW_SECONDS}`,
      ratelimit: `"${policy}";r=${Math.max(0, result.remainingPoints)};t=${seconds}`,
      ...(!isAllowed && { 'retry-after': String(Math.max(1, seconds)) }),
    },
    isAllowed,
    limit,
    retryAfterSeconds: Math.max(1, seconds),
  }
}
