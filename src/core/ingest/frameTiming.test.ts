import { expect, test } from 'vitest'
import { frameTiming } from './frameTiming.ts'

const at = (...seconds: number[]) => seconds.map((ptsSeconds) => ({ durationSeconds: 0.04, ptsSeconds }))

test('packets in decoding order give the order of showing', () => {
  expect(frameTiming(at(0, 0.12, 0.04, 0.08))).toMatchObject({ frames: 4, longestFrameMs: 40, steady: true })
  expect(frameTiming(at(0, 0.12, 0.04, 0.08)).durationMs).toBeCloseTo(160)
})

test('a late start is no part of the length', () => {
  expect(frameTiming(at(5, 5.04)).durationMs).toBeCloseTo(80)
})

test('milliseconds that jitter are steady, a dropped frame is not', () => {
  expect(frameTiming(at(0, 0.033, 0.067, 0.1)).steady).toBe(true)
  expect(frameTiming(at(0, 0.033, 0.1, 0.133)).steady).toBe(false)
})

test('frames 12 hours apart are that far apart', () => {
  expect(frameTiming(at(0, 43_200))).toMatchObject({ frames: 2, longestFrameMs: 43_200_000 })
})

test('where the container says no duration, the last frame stands as long as the others on average', () => {
  const packets = [0, 0.1, 0.2].map((ptsSeconds) => ({ durationSeconds: Number.NaN, ptsSeconds }))
  expect(frameTiming(packets).durationMs).toBeCloseTo(300)
})

test('no packets, no frames', () => {
  expect(frameTiming([])).toMatchObject({ durationMs: 0, frames: 0 })
})
