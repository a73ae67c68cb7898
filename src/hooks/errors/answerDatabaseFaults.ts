import type { AfterErrorHook, PayloadRequest } from 'payload'
import type { DatabaseFault } from './databaseFault.ts'
import { inLanguage } from '../../messages/inLanguage.ts'
import { label } from '../../messages/label.ts'
import { databaseFault } from './databaseFault.ts'
import { isTurnedAwayByFullPool } from './isTurnedAwayByFullPool.ts'

/** Payload answers 500 to whatever PostgreSQL refuses; most of it is the request's fault, or passes. */
export const answerDatabaseFaults: AfterErrorHook = ({ error, graphqlResult, req, result }) => {
  const fault = databaseFault(error) ?? (isTurnedAwayByFullPool({ error, req }) ? unavailable : null)
  if (!fault) return
  const { code, status } = fault
  const message = messageOf(fault, req)
  if (status === 503) sayWhenToRetry(req)
  if (graphqlResult)
    return {
      graphqlResult: { ...graphqlResult, extensions: { data: { code }, statusCode: status }, message },
    }
  return {
    response: { ...result, errors: [{ data: { code }, message, name: 'DatabaseError' }] },
    status,
  }
}

const unavailable: DatabaseFault = { code: 'database-unavailable', status: 503, value: null }

/** A request that failed before it had a language is answered in English. */
const messageOf = ({ code, value }: DatabaseFault, { i18n }: Partial<PayloadRequest>): string =>
  inLanguage(label(`error.database.${code}`), i18n?.language ?? 'en').replace('{value}', value ?? '?')

const sayWhenToRetry = (req: PayloadRequest): void => {
  req.responseHeaders = new Headers(req.responseHeaders)
  req.responseHeaders.set('retry-after', '5')
}
