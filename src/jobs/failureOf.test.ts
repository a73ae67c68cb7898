import { expect, test } from 'vitest'
import { failureOf } from './failureOf.ts'

const told = (error: unknown) => failureOf({ code: 'encode-failed', error, what: 'It failed' })

test('an error keeps its sentence and the log of FFmpeg', () => {
  expect(told(Object.assign(new Error('exit 1'), { failure: { logTail: 'line' } }))).toEqual({
    code: 'encode-failed',
    logTail: 'line',
    message: 'It failed: exit 1',
  })
})

test('what pg-boss writes for a dead worker is a sentence too', () => {
  expect(told({ value: { message: 'job heartbeat timeout' } })).toMatchObject({
    logTail: null,
    message: 'It failed: job heartbeat timeout',
  })
  expect(told(null).message).toBe('It failed: null')
})
