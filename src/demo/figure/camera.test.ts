import { expect, test } from 'vitest'
import { createCamera } from './camera.ts'

const camera = createCamera({
  picture: { heightPx: 720, widthPx: 1280 },
  view: { focus: [-0.1, 0, 0], size: 0.8, yawDegrees: 35 },
})

test('the focus stands in the middle of the picture, on the floor line', () => {
  const { pxPerUnit, xPx, yPx } = camera.project([-0.1, 0, 0])
  expect([xPx, yPx, pxPerUnit]).toEqual([640, 720 * 0.84, 576])
})

test('the floor under a pixel is where its projection comes from', () => {
  const { xPx, yPx } = camera.project([0.3, 0, -0.2])
  const [x, z] = camera.floorAt(xPx, yPx) ?? []
  expect(x).toBeCloseTo(0.3, 9)
  expect(z).toBeCloseTo(-0.2, 9)
})

test('above the horizon there is no floor', () => {
  expect(camera.floorAt(640, 5)).toBeUndefined()
})
