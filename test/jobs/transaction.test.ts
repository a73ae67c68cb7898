import { expect, test } from 'vitest'
import proof from '../proof/transaction.ts'

test('a save’s render and job exist if and only if the save committed', async () => {
  const { failed, markdown } = await proof({
    journal: ({ measure }) => measure(),
    log: () => {},
    seed: 1,
    short: true,
  })
  expect(failed, markdown).toBe(0)
})
