import { expect, test } from 'vitest'
import { en } from '../../messages/en.ts'
import { type BulkResult, bulkToast } from './bulkToast.ts'

const check = (results: readonly BulkResult[], expected: ReturnType<typeof bulkToast>) =>
  expect(bulkToast({ done: 'bulk.done', results, text: (key) => en[key] })).toEqual(expected)

test('what went well is counted', () => {
  check([{ id: 1, ok: true }], { isGood: true, says: '1 under way' })
})

test('each reason of a refusal is said once', () => {
  const no = { message: 'It is not published.', ok: false } as const
  check(
    [
      { id: 1, ok: true },
      { ...no, id: 2 },
      { ...no, id: 3 },
    ],
    {
      isGood: false,
      says: '1 under way · 2 not possible: It is not published.',
    },
  )
})
