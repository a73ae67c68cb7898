import { expect, test } from 'vitest'
import { senders } from '../../src/jobs/senders.ts'
import { openTestPayload } from '../helpers/openTestPayload.ts'

test('who sends jobs stops before its connections end, and asks nothing of them afterwards', async () => {
  const { close, payload } = await openTestPayload()
  const sender = await senders.get(payload)
  let isStopped = false
  sender?.once('stopped', () => {
    isStopped = true
  })
  await close()
  expect(isStopped).toBe(true)
})
