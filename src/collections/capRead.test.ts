import { expect, test } from 'vitest'
import { capRead, type ReadArgs } from './capRead.ts'

const check = (asked: ReadArgs, read: ReadArgs) => expect(capRead(asked)).toEqual(read)

test('what is modest stays as it was asked for', () => {
  check({ depth: 1, limit: 25, page: 3 }, { depth: 1, limit: 25, page: 3 })
  check({}, {})
})

test('nobody reads everything at once', () => {
  check({ limit: 0 }, { limit: 100 })
  check({ limit: 1e9 }, { limit: 100 })
  check({ pagination: false }, { limit: 100, pagination: false })
  check({ depth: 1e9, page: 1e18 }, { depth: 3, page: 1_000_000 })
})

test('negative and broken numbers become the nearest that mean something', () => {
  check({ depth: -1, limit: -1, page: -5 }, { depth: 0, limit: 1, page: 1 })
  check({ limit: 1.5, page: 2.9 }, { limit: 1, page: 2 })
})

test('what is no number is as if it were not there', () => {
  check({ depth: 'deep', limit: 'all', page: NaN }, {})
})

test('the rows of a join end too', () => {
  check(
    { joins: { a: { limit: 0, page: -1 }, b: false, c: { sort: 'id' } } },
    { joins: { a: { limit: 100, page: 1 }, b: false, c: { sort: 'id' } } },
  )
})
