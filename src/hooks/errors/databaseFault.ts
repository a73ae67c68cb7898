/** Why PostgreSQL, or the way to it, said no, as far as it is not our own mistake. */
export type DatabaseFault = {
  code: 'bad-value' | 'missing-reference' | 'still-referenced' | 'database-unavailable'
  status: 400 | 409 | 503
  /** What was referred to, where PostgreSQL says it. */
  value: string | null
}

/** null: something else went wrong. */
export const databaseFault = (error: unknown): DatabaseFault | null => {
  const chain = causesOf(error)
  // Only in a query's own error do a system's codes speak of the database.
  const inQuery = chain.some((one) => 'query' in one)
  return chain.map((one) => faultOf(one, inQuery)).find((fault) => fault !== null) ?? null
}

/** The error and what it wraps: Drizzle says the query, GraphQL the path, and the reason lies beneath. */
const causesOf = (error: unknown): Error[] => {
  if (!(error instanceof Error)) return []
  const { cause, originalError } = error as { cause?: unknown; originalError?: unknown }
  return [error, ...causesOf(cause ?? originalError)]
}

const faultOf = (error: Error, inQuery: boolean): DatabaseFault | null => {
  const code = 'code' in error ? String(error.code) : ''
  if (badValues.has(code)) return { code: 'bad-value', status: 400, value: null }
  if (code === '23503') return referenceFault(error)
  const isAway = /^(08...|57P0[123]|53300)$/.test(code) || (inQuery && systemCodes.has(code))
  return isAway || unreachable.test(error.message)
    ? { code: 'database-unavailable', status: 503, value: null }
    : null
}

/** Not a number, out of range, no date, no UTF-8, a NUL byte, a negative page: SQLSTATE's class 22 as values bring it. */
const badValues: ReadonlySet<string> = new Set([
  '22003',
  '22007',
  '22008',
  '22021',
  '2201W',
  '2201X',
  '22P02',
  '22P05',
])

const systemCodes: ReadonlySet<string> = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT'])

/** The pool's errors, which have no code, and Payload's, which keeps of a cause only its text. */
const unreachable =
  /timeout exceeded when trying to connect|Connection terminated|cannot begin transaction|the database system is/

const referenceFault = (error: Error): DatabaseFault => {
  const detail = 'detail' in error ? String(error.detail) : ''
  const value = /=\((.*?)\)/.exec(detail)?.[1] ?? null
  return detail.includes('still referenced')
    ? { code: 'still-referenced', status: 409, value }
    : { code: 'missing-reference', status: 400, value }
}
