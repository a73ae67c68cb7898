import type { NewestRender } from '../adapters/payload/renders/readVideos.ts'
import { expect, test } from 'vitest'
import { progressOf } from './progressOf.ts'

const render = (change: Partial<NewestRender>): NewestRender => ({
  concurrency: 2,
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

test('the time left is the CPU seconds left by the processes at once, whatever the number of segments', () => {
  const halfway = {
    cpuSecondsDone: 20,
    cpuSecondsTotal: 60,
    done: 9,
    elapsedSeconds: 10,
    percent: 33,
    total: 10,
  }
  expect(progressOf(render(halfway))).toEqual({ done: 9, etaSeconds: 20, percent: 33, total: 10 })
  expect(progressOf(render({ ...halfway, cpuSecondsDone: 0, elapsedSeconds: 0 }))?.etaSeconds).toBe(30)
})

test('workers that are slower than they should be are believed less and less', () => {
  const etas = [0, 10, 20, 40, 80].map((elapsedSeconds) =>
    progressOf(render({ cpuSecondsDone: elapsedSeconds / 2, cpuSecondsTotal: 100, elapsedSeconds })),
  )
  expect(etas.map((progress) => progress?.etaSeconds)).toEqual([50, 64, 72, 80, 75])
})

test('without a worker nothing is said of the time', () => {
  expect(
    progressOf(render({ concurrency: 0, cpuSecondsTotal: 9, elapsedSeconds: 100 }))?.etaSeconds,
  ).toBeNull()
})

test('the percentage is the row’s, which never falls, and 100 % is only what is ready', () => {
  expect(progressOf(render({ cpuSecondsDone: 1, cpuSecondsTotal: 9, percent: 60 }))?.percent).toBe(60)
  expect(progressOf(render({ done: 10, elapsedSeconds: 1, percent: 100, total: 10 }))).toMatchObject({
    etaSeconds: 0,
    percent: 99,
  })
})
