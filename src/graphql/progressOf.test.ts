import type { NewestRender } from '../adapters/payload/renders/readVideos.ts'
import { expect, test } from 'vitest'
import { progressOf } from './progressOf.ts'

const render = (change: Partial<NewestRender>): NewestRender => ({
  cpuSecondsDone: 0,
  cpuSecondsTotal: 0,
  done: 0,
  elapsedSeconds: null,
  inputHash: 'a',
  percent: 0,
  revision: 1,
  status: 'rendering',
  total: 0,
  ...change,
})

test('a render that is over has no progress', () => {
  expect(
    ['ready', 'failed', 'cancelled'].map((status) => progressOf(render({ status: status as 'ready' }))),
  ).toEqual([null, null, null])
})

test('a queued render is at nothing and says nothing of the time', () => {
  expect(progressOf(render({ status: 'queued' }))).toEqual({
    done: 0,
    etaSeconds: null,
    percent: 0,
    total: 0,
  })
})

test('the estimate goes by the work done, not by the number of segments', () => {
  expect(
    progressOf(
      render({ cpuSecondsDone: 10, cpuSecondsTotal: 40, done: 9, elapsedSeconds: 8, percent: 25, total: 10 }),
    ),
  ).toEqual({ done: 9, etaSeconds: 24, percent: 25, total: 10 })
})

test('the percentage is the row’s, which never falls, and 100 % is only what is ready', () => {
  expect(progressOf(render({ cpuSecondsDone: 1, cpuSecondsTotal: 9, percent: 60 }))?.percent).toBe(60)
  expect(progressOf(render({ done: 10, elapsedSeconds: 1, percent: 100, total: 10 }))).toMatchObject({
    etaSeconds: 0,
    percent: 99,
  })
})
