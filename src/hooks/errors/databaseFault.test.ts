import { expect, test } from 'vitest'
import { databaseFault } from './databaseFault.ts'

const sqlError = (code: string, detail?: string) => Object.assign(new Error('no'), { code, detail })
const inQuery = (cause: Error) => Object.assign(new Error('Failed query', { cause }), { query: 'SELECT 1' })

const check = (error: unknown, text: string) => {
  const fault = databaseFault(error)
  expect(
    fault ? [fault.status, fault.code, fault.value].filter((part) => part !== null).join(' ') : 'none',
  ).toBe(text)
}

test('values that PostgreSQL cannot take are the request’s fault', () => {
  for (const code of ['22P02', '22003', '22021', '22P05', '22007', '2201X'])
    check(inQuery(sqlError(code)), '400 bad-value')
})

test('a reference to nothing, and one that is still needed, name the document', () => {
  check(
    sqlError('23503', 'Key (icon_id)=(12345) is not present in table "media".'),
    '400 missing-reference 12345',
  )
  check(sqlError('23503', 'Key (id)=(7) is still referenced from table "x".'), '409 still-referenced 7')
})

test('a database that is away for now is no fault of anybody’s', () => {
  for (const code of ['57P01', '57P03', '08006', '53300'])
    check(inQuery(sqlError(code)), '503 database-unavailable')
  check(inQuery(sqlError('ECONNREFUSED')), '503 database-unavailable')
  check(new Error('timeout exceeded when trying to connect'), '503 database-unavailable')
  check(new Error('Error: cannot begin transaction: connect ECONNREFUSED'), '503 database-unavailable')
})

test('the reason is found beneath what GraphQL and Drizzle wrap it in', () => {
  const wrapped = Object.assign(new Error('graphql'), { originalError: inQuery(sqlError('22P02')) })
  check(wrapped, '400 bad-value')
})

test('everything else stays what it was', () => {
  check(new Error('a bug'), 'none')
  check(sqlError('42P01'), 'none')
  check(sqlError('ECONNREFUSED'), 'none')
  check('thrown text', 'none')
})
